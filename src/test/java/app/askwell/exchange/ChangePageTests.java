package app.askwell.exchange;

import java.util.Arrays;
import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ChangePageTests extends WithPriya {

	private static final String BETTER = "Which conference matters most in your field?";

	@Test
	void changesAnOpenAsk() {
		AskId ask = asked();
		assertThat(get("/asks/" + ask + "/edit")).hasStatusOk().bodyText().contains(">" + SUBJECT + "</textarea>");
		assertThat(change("/asks/" + ask, "kind", "ADVICE", "subject", BETTER, "neededBy", "2026-12-15"))
			.hasRedirectedUrl(path(""));
		assertThat(value("subject", "ask", ask.value())).isEqualTo(BETTER);
		assertThat(value("needed_by", "ask", ask.value())).isEqualTo("2026-12-15");
	}

	@Test
	@DisplayName("A2: an ask cannot become a plea for a job afterwards")
	void refusesToBegAfterwards() {
		AskId ask = asked();
		assertThat(change("/asks/" + ask, "kind", "ADVICE", "subject", "Are you hiring?", "neededBy", "2026-12-15"))
			.hasStatus(422)
			.bodyText()
			.contains("That asks for a job", ">Are you hiring?</textarea>");
		assertThat(value("subject", "ask", ask.value())).isEqualTo(SUBJECT);
	}

	@Test
	@DisplayName("A8: challenges a day that was moved near, and leaves one that stays alone")
	void challengesANearerDay() {
		AskId ask = asked();
		String[] words = { "kind", "INTRODUCTION", "subject", SUBJECT + " Thank you", "neededBy", "2026-12-01" };
		assertThat(change("/asks/" + ask, words)).hasRedirectedUrl(path(""));
		assertThat(post("/asks/" + ask, "kind", "ADVICE", "subject", BETTER, "neededBy", "2026-11-25", "version", "1"))
			.hasStatus(422)
			.bodyText()
			.contains("working days");
	}

	@Test
	void refusesToChangeWhatHasEnded() {
		AskId ask = asked();
		post("/asks/" + ask + "/closing", "as", "ANSWERED");
		assertThat(post("/asks/" + ask, "kind", "ADVICE", "subject", BETTER, "neededBy", "2026-12-15", "version", "1"))
			.hasStatus(422)
			.bodyText()
			.contains("closed already");
		assertThat(value("subject", "ask", ask.value())).isEqualTo(SUBJECT);
	}

	@Test
	@DisplayName("P2: the words of a promise change, its check-back does not")
	void changesThePromiseAlone() {
		PromiseId promise = agreed(null);
		assertThat(change("/promises/" + promise, "action", "Call Tom Alvarez", "checkBackOn", "2027-01-15"))
			.hasRedirectedUrl(path(""));
		assertThat(value("action", "promise", promise.value())).isEqualTo("Call Tom Alvarez");
		assertThat(value("check_back_on", "promise", promise.value())).isEqualTo(NEXT_WEEK.toString());
	}

	@Test
	@DisplayName("P7: a give with another day is due on that day, and without one no more")
	void movesWhatIsDue() {
		GiveId give = give();
		String path = "/gives/" + give;
		assertThat(change(path, "kind", "INFORMATION", "what", "Send the article", "dueOn", "2026-12-10"))
			.hasRedirectedUrl(path(""));
		assertThat(due(give)).isEqualTo("2026-12-10 open MOVED");
		post(path, "kind", "INFORMATION", "what", "Send the article", "dueOn", "", "version", "1");
		assertThat(due(give)).isEqualTo("2026-12-10 closed WITHDRAWN");
		post(path, "kind", "INFORMATION", "what", "Send the article", "dueOn", "2026-12-12", "version", "2");
		assertThat(due(give)).isEqualTo("2026-12-12 open REOPENED");
	}

	@Test
	void letsADayThatHasPassedStay() {
		GiveId give = give();
		this.everything.sql("update give set due_on = '2026-11-20' where id = ?").param(give.value()).update();
		assertThat(change("/gives/" + give, "kind", "INFORMATION", "what", "Send it", "dueOn", "2026-11-20"))
			.hasRedirectedUrl(path(""));
	}

	private MvcTestResult change(String path, String... fields) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "version";
		all[fields.length + 1] = "0";
		return post(path, all);
	}

	private String due(GiveId give) {
		UUID id = give.value();
		return this.everything.sql("""
				select f.due_on || case when f.closed_at is null then ' open ' else ' closed ' end ||
				       (select e.what from follow_up_event e where e.account_id = f.account_id and e.follow_up_id = f.id
				         order by e.id desc limit 1)
				  from follow_up f where f.give_id = ?
				""").param(id).query(String.class).single();
	}

}
