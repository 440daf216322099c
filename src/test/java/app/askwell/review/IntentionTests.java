package app.askwell.review;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Three conversations for the week of 23 November. */
@SuppressWarnings("NullAway.Init")
class IntentionTests extends ReviewScene {

	private UUID priya;

	@BeforeEach
	void knowPriya() {
		this.priya = person("Priya Nair");
	}

	@Test
	void knowsAPersonByTheirLineAndKeepsOtherWordsAsTheyAre() {
		assertThat(mean("Priya Nair, Orsund", "")).hasStatus(302);
		assertThat(mean("Someone at Halden Medical", "fri")).hasStatus(302);
		assertThat(view().next()).extracting(Conversation::contact, Conversation::who, Conversation::state)
			.containsExactlyInAnyOrder(tuple(this.priya, "Priya Nair", "meant"),
					tuple(null, "Someone at Halden Medical", "day"));
		assertThat(this.everything.count("contact", this.maya)).isOne();
	}

	@Test
	void refusesAFourthAndKeepsWhatWasTyped() {
		mean("One", "");
		mean("Two", "");
		mean("Three", "");
		assertThat(view().isFull()).isTrue();
		assertThat(mean("Four", "")).hasStatus(422);
		assertThat(this.everything.count("review_intention", this.maya)).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''          | ''         | Name a person
			Ana Silva   | 2026-11-30 | Choose a day from Nov 23 to Nov 29
			Ana Silva   | 2026-11-23 | This day has passed
			Ana Silva   | blursday   | Ana Silva
			Priya Nair  | ''         | among your three already
			""")
	void saysBesideTheFieldWhatToDo(String who, String day, String words) {
		mean("Priya Nair", "");
		MvcTestResult answer = mean(who, day);
		assertThat(answer).hasStatus(422).bodyText().contains(words);
		if (!day.isEmpty()) {
			assertThat(answer).bodyText().contains("value=\"" + day + "\"", "value=\"" + who + "\"");
		}
		assertThat(this.everything.count("review_intention", this.maya)).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22,meant", "2026-11-23,had", "2026-11-29,had", "2026-11-30,meant" })
	void hasHappenedWhenAMeetingWasHeldInThatWeek(String day, String state) {
		mean("Priya Nair", "");
		held(this.priya, day);
		assertThat(view().next()).singleElement().extracting(Conversation::state).isEqualTo(state);
	}

	@Test
	void hasHappenedWithWhoeverWorksWhereTheWordsSay() {
		mean("Someone at Orsund", "");
		mean("Someone at Quillon", "");
		held(this.priya, "2026-11-25");
		assertThat(view().next()).extracting(Conversation::who, Conversation::isHad)
			.containsExactlyInAnyOrder(tuple("Someone at Orsund", true), tuple("Someone at Quillon", false));
	}

	@Test
	void isPlannedAsSoonAsThereIsAPlan() {
		mean("Priya Nair", "");
		held(this.priya, "2026-11-26");
		run("update meeting set held_on = null where account_id = :a");
		assertThat(view().next()).singleElement().extracting(Conversation::state).isEqualTo("planned");
		run("update meeting set cancelled_on = '2026-11-24' where account_id = :a");
		assertThat(view().next()).singleElement().extracting(Conversation::state).isEqualTo("meant");
	}

	@Test
	void goesAndComesBack() {
		mean("Priya Nair", "");
		UUID id = view().next().get(0).id();
		assertThat(this.visit.post("/review/intentions/" + id + "/removal")).hasRedirectedUrl("/review");
		assertThat(view().next()).isEmpty();
		UUID change = add("select id from change where account_id = :a");
		this.visit.post("/bin/" + change + "/return");
		assertThat(view().next()).hasSize(1);
	}

	@Test
	void standsAWeekLaterWithWhatBecameOfIt() {
		mean("Priya Nair", "");
		mean("Someone at Quillon", "");
		held(this.priya, "2026-11-25");
		at("2026-11-27T17:00:00");
		assertThat(this.visit.words("/review")).containsSubsequence("How was your week?", "What you meant to do",
				"One of these conversations happened", "Priya Nair", "Happened on Wed, Nov 25", "Someone at Quillon",
				"Not yet", "Next week");
	}

	private MvcTestResult mean(String who, String day) {
		return this.visit.post("/review/intentions", "week", WEEK, "who", who, "day", day);
	}

}
