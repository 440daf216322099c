package app.askwell.bin;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each action that the bin offers to take back, on an account where everything is in use.
 */
class EverythingComesBackTests extends WithEverythingInUse {

	private static final String APPLIED = "{select id from opportunity where stage = 'APPLIED'}";

	private static final String THANKS = "select id from follow_up where kind = 'THANK_YOU' and closed_at is null";

	/** Every path, with {name} for the id of someone or something. */
	static Stream<List<String>> actions() {
		return Stream.of(List.of("/people/{Priya Nair}/removal"), List.of("/people/{Dan Kowalski}/removal"),
				List.of("/people/{Priya N.}/removal"),
				List.of("/people/removal", "ticked", "{Priya Nair}", "ticked", "{Priya N.}", "ticked", "{Sam Ortiz}"),
				List.of("/people/{Priya Nair}/merge/{Priya N.}"), List.of("/people/{Priya N.}/merge/{Priya Nair}"),
				List.of("/people/{Dan Kowalski}/merge/{Priya Nair}"),
				List.of("/people/{Priya Nair}/merge/{Dan Kowalski}"),
				List.of("/people/{Priya Nair}/merge/{Priya N.}", "also", "{Sam Ortiz}", "rest", "drop"),
				List.of("/people/{Priya Nair}/distinction/{Priya N.}"),
				List.of("/people/tags", "ticked", "{Priya Nair}", "ticked", "{Sam Ortiz}", "label", "Fair"),
				List.of("/people/tags/removal", "ticked", "{Priya Nair}", "ticked", "{Priya N.}", "label", "golf"),
				List.of("/people/cadence", "all", "all", "matching", "8", "cadence", "NEVER"),
				List.of("/people/stay-in-touch/snooze", "ticked", "{Priya Nair}", "ticked", "{Sam Ortiz}"),
				List.of("/people/{Joan Berger}/stay-in-touch/snooze", "days", "7"),
				List.of("/facts/{select id from contact_fact}/removal"),
				List.of("/meetings/{select meeting_id from follow_up where kind = 'THANK_YOU'}/removal"),
				List.of("/meetings/{select id from meeting where kind = 'EVENT'}/removal"),
				List.of("/meetings/{select id from meeting where kind = 'EVENT'}/cancellation"),
				List.of("/asks/{select id from ask where closed_on is null}/removal"),
				List.of("/asks/{select id from ask where closed_on is null}/closing", "as", "NOTHING"),
				List.of("/asks/{select id from ask where closed_on is null}/closing", "as", "ANSWERED"),
				List.of("/promises/{select id from promise where ask_id is not null}/removal"),
				List.of("/promises/{select promise_id from follow_up where promise_id is not null}/removal"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/removal"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/delivery"),
				List.of("/gives/{select give_id from follow_up where give_id is not null}/withdrawal"),
				List.of("/touches/{select id from touch}/removal"),
				List.of("/targets/{select id from target_company}/removal"),
				List.of("/needs/{select id from need where closed_on is null}/closing", "as", "FOUND", "outcome",
						"She told me"),
				List.of("/needs/{select id from need where closed_on is null}/removal"),
				List.of("/needs/{select id from need where closed_on is not null}/removal"),
				List.of("/opportunities/" + APPLIED + "/removal"),
				List.of("/opportunities/" + APPLIED + "/stage", "to", "INTERVIEW", "step", "Write to Ruth"),
				List.of("/opportunities/" + APPLIED + "/stage", "to", "TURNED_DOWN"),
				List.of("/opportunities/{select id from opportunity where stage = 'CLOSED'}/stage", "to", "LEAD"),
				List.of("/opportunities/" + APPLIED + "/people/{Dan Kowalski}/removal"),
				List.of("/opportunities/" + APPLIED + "/interviews/{select meeting_id from interview}/removal"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/completion"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/snooze",
						"days", "3"),
				List.of("/follow-ups/{select id from follow_up where step is not null and contact_id is null}/withdrawal"),
				List.of("/pitch", "introduction", "I launch heart pumps.", "version",
						"{select id from pitch where replaced_on is null}.0"),
				List.of("/pitch/wordings/{select id from pitch where replaced_on is not null}/return"),
				List.of("/pitch/rehearsals/{select id from rehearsal}/removal"),
				List.of("/settings/coaches/{select id from coach_share}/removal"),
				List.of("/settings/coaches/comments/{select id from coach_comment}/removal"),
				List.of("/questions/{select id from own_question}/removal"),
				List.of("/review/intentions/{select id from review_intention}/removal"),
				List.of("/review/completion", "week", "2026-11-16", "focus", "NOT_SURE", "version", "0"),
				List.of("/review/completion", "week", "2026-11-09", "note", "A quiet week"),
				List.of("/targets/ticks", "who", "Dan Kowalski, VP Sales, BayMedTech", "rows[0].target",
						"{select id from target_company where name = 'Orsund'}", "rows[0].whom", "Ana Silva",
						"rows[0].why", "They pay late", "added[0].name", "Larkspur Robotics", "added[0].whom",
						"Tom Alvarez"),
				List.of("/targets/ticks/{select id from list_tick where tick = 'AVOID'}/withdrawal"),
				List.of("/targets/batch", "companies", "Halden Medical\nNew One\nAnother One, Boston"),
				List.of("/follow-ups/{" + THANKS + "}/snooze", "days", "7"),
				List.of("/follow-ups/{" + THANKS + "}/completion", "draft", """
						Thank you for your time. You offered to introduce me to Tom Alvarez, VP Sales at Corvane.
						I will check back on Thursday, December 3, 2026 (Thu 3 Dec, 2026-12-03).
						Introduce you to Tom Alvarez, VP Sales at Corvane."""),
				List.of("/follow-ups/{KEEP_MY_WORD}/completion"), List.of("/follow-ups/{CLOSE_THE_LOOP}/completion"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "KEPT"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "WILL_NOT_HAPPEN"),
				List.of("/follow-ups/{CHECK_BACK}/answer", "answer", "NEEDS_MORE_TIME", "checkBackOn", "2026-12-10"),
				List.of("/follow-ups/late/snooze"));
	}

	@ParameterizedTest
	@MethodSource("actions")
	void putsEveryRowBack(List<String> action) {
		Rows before = Rows.of(this.everything, this.maya);
		List<String> histories = histories();
		String[] form = action.stream().skip(1).map(this::id).toArray(String[]::new);
		assertThat(this.visit.post(id(action.get(0)), form)).hasStatus3xxRedirection();
		assertThat(Rows.of(this.everything, this.maya)).isNotEqualTo(before);
		String undo = new Bin(this.everything, this.maya).path();
		assertThat(this.visit.words("/bin")).doesNotContain("change.", "??");
		assertThat(this.visit.post(undo)).hasRedirectedUrl("/bin");
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
		assertThat(histories()).containsAll(histories);
		assertThat(this.everything.count("change_row", this.maya)).isZero();
		assertThat(this.visit.post(undo)).hasRedirectedUrl("/bin");
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
	}

	@Test
	void putsAWholeDayBackTheLastThingFirst() {
		Rows before = Rows.of(this.everything, this.maya);
		List<List<String>> day = List.of(List.of("/follow-ups/{KEEP_MY_WORD}/snooze", "days", "1"),
				List.of("/follow-ups/{KEEP_MY_WORD}/completion"), List.of("/people/{Priya Nair}/merge/{Priya N.}"),
				List.of("/people/{Dan Kowalski}/removal"), List.of("/people/{Priya Nair}/removal"));
		for (List<String> action : day) {
			assertThat(this.visit.post(id(action.get(0)), action.stream().skip(1).toArray(String[]::new)))
				.hasStatus3xxRedirection();
		}
		for (int i = 0; i < day.size(); i++) {
			assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasRedirectedUrl("/bin");
		}
		assertThat(Rows.of(this.everything, this.maya).byTable()).isEqualTo(before.byTable());
	}

	private List<String> histories() {
		return this.everything
			.sql("select to_jsonb(e)::text from follow_up_event e where account_id = ? order by happened_at, id")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

}
