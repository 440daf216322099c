package app.askwell.review;

import java.time.ZoneId;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The page of a week, and where it is offered. */
@SuppressWarnings("NullAway.Init")
class ReviewPageTests extends ReviewScene {

	@Autowired
	private LookingBack lookingBack;

	@Test
	void walksThroughTheWeek() {
		cast();
		assertThat(this.visit.words("/review")).containsSubsequence("How was last week?", "Mon, Nov 16 – Sun, Nov 22",
				"What was due", "Still open", "Dan Kowalski", "What came of it", "Lena Marsh", "Ruth Okafor",
				"They did for you", "Read my handbill", "Who is drifting", "Joan Berger", "Is the focus still right?",
				"You are looking for", "Of your 2 meetings this week", "Your next three conversations",
				"Nov 23 – Sun, Nov 29", "Whom you could choose", "Close the week", "Finish the week");
	}

	@Test
	void asksForACheckBackRightHereAndComesBack() {
		cast();
		assertThat(this.visit.page("/review")).contains("?back=/review", "name=\"back\" value=\"/review\"");
		UUID joan = add("select id from contact where account_id = :a and name = 'Joan Berger'");
		assertThat(this.visit.post("/people/" + joan + "/touches", "note", "Wished her luck", "back", "/review"))
			.hasRedirectedUrl("/review");
		assertThat(view().drift()).extracting(Drift::name).doesNotContain("Joan Berger");
		assertThat(this.visit.post("/people/" + joan + "/touches", "note", "Again", "back", "https://example.org"))
			.hasRedirectedUrl("/people/" + joan);
		assertThat(this.visit.post("/people/" + joan + "/stay-in-touch/snooze", "days", "7", "back", "/review"))
			.hasRedirectedUrl("/review");
	}

	@Test
	void putsTheNearestFirstAmongThoseWhoDrift() {
		UUID met = person("Ana Silva");
		UUID near = person("Ruth Okafor");
		held(met, "2026-09-01");
		held(near, "2026-09-20");
		run("update contact set cadence_days = 10 where account_id = :a");
		held(near, "2026-10-20");
		assertThat(view().drift()).extracting(Drift::name, Drift::stage)
			.containsExactly(tuple("Ruth Okafor", "BUILDING"), tuple("Ana Silva", "MET"));
	}

	@Test
	void proposesIntroductionsPromisesAndDoorsButNobodyWhoWasJustMet() {
		cast();
		assertThat(view().proposals()).extracting(Proposal::kind).contains("TARGET").doesNotContain("PROMISED");
		run("update meeting set held_on = '2026-10-30' where account_id = :a and held_on = '2026-11-23'");
		assertThat(view().proposals()).extracting(Proposal::kind, Proposal::name)
			.contains(tuple("PROMISED", "Priya Nair"));
	}

	@Test
	void meetsAQuietWeekKindlyWithOneSmallStep() {
		assertThat(this.visit.words("/review")).contains("A quiet week", "One small step is enough",
				"Plan one conversation", "Nothing was due this week");
		held(person("Ana Silva"), "2026-09-01");
		assertThat(this.visit.words("/review")).contains("For example, a line to Ana Silva");
	}

	@Test
	void finishesAWeekOnceAndLetsItBeTakenBack() {
		assertThat(finish("YES", "Two coffees")).isEqualTo("/review");
		assertThat(this.visit.words("/review")).contains("You looked back on this week on Tue, Nov 24", "Two coffees");
		assertThat(this.visit.post("/review/completion", "week", WEEK, "note", "Other", "version", "")).hasStatus(409);
		assertThat(this.visit.post("/review/completion", "week", WEEK, "note", "Three", "version", "0")).hasStatus(302);
		assertThat(this.everything.count("weekly_review", this.maya)).isOne();
		this.everything.sql("select id from change where account_id = ? order by id desc")
			.param(this.maya.account().value())
			.query(UUID.class)
			.list()
			.forEach((change) -> this.visit.post("/bin/" + change + "/return"));
		assertThat(view().finished()).isNull();
	}

	@Test
	void leadsToTheFocusWhenThatIsToChange() {
		assertThat(finish("CHANGE", "")).isEqualTo("/focus");
		assertThat(view().finished()).extracting(FinishedReview::focusAnswer).isEqualTo(FocusAnswer.CHANGE);
	}

	@Test
	void keepsANoteThatIsTooLong() {
		String note = "x".repeat(ReviewForm.LONGEST_NOTE + 1);
		assertThat(this.visit.post("/review/completion", "week", WEEK, "note", note, "version", "")).hasStatus(422)
			.bodyText()
			.contains(note);
		assertThat(this.visit.post("/review/completion", "week", "2026-11-23", "note", "Kept", "version", ""))
			.hasStatus(422)
			.bodyText()
			.contains("Kept", "A new week has begun");
		assertThat(view().finished()).isNull();
	}

	@Test
	void listsTheWeeksBeforeWithWhatBecameOfThem() {
		assertThat(this.visit.words("/review/earlier")).contains("No week yet");
		finish("NOT_SURE", "Fewer letters");
		this.visit.post("/review/intentions", "week", WEEK, "who", "Someone at Orsund");
		held(person("Ana Silva"), "2026-11-26");
		assertThat(this.visit.words("/review/earlier")).containsSubsequence("Nov 16 – Nov 22, 2026", "Fewer letters",
				"You were not sure of the focus", "The conversation you chose happened", "Someone at Orsund",
				"Happened on Thu, Nov 26");
		run("""
				insert into weekly_review (account_id, id, week_on, finished_at, version)
				select :a, gen_random_uuid(), date '2026-11-16' - 7 * n, '2026-11-01T00:00:00Z', 0 from generate_series(1, 30) n
				""");
		assertThat(this.visit.get("/review/earlier?page=3")).hasStatusOk();
		assertThat(this.visit.get("/review/earlier?page=4")).hasStatus(404);
	}

	@Test
	void findsTheNoteOfAWeekOnWhicheverPageItIs() {
		run("""
				insert into weekly_review (account_id, id, week_on, finished_at, note, version)
				select :a, gen_random_uuid(), date '2026-11-16' - 7 * n, '2026-11-01T00:00:00Z',
				       case when n = 20 then 'Quokkas open doors' end, 0 from generate_series(1, 30) n
				""");
		UUID noted = add("select id from weekly_review where account_id = :a and note is not null");
		String there = "/review/earlier?at=" + noted;
		assertThat(this.visit.page("/search?q=quokkas")).contains("href=\"" + there + "#review-" + noted);
		assertThat(this.visit.page(there)).contains("id=\"review-" + noted, "Quokkas open doors");
		run("update weekly_review set note = null, version = version + 1 where account_id = :a");
		assertThat(this.visit.page("/search?q=quokkas")).doesNotContain(there);
		assertThat(this.visit.get("/review/earlier?at=of+nobody")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-26T23:59:00,false", "2026-11-27T00:00:00,true", "2026-11-29T12:00:00,true",
			"2026-11-30T23:59:00,true", "2026-12-01T00:00:00,false" })
	void isOfferedFromFridayToMondayByTheClocksOfTheAccount(String local, boolean offered) {
		be(this.seekers.open("Maya Torres", ZoneId.of("Pacific/Auckland")));
		person("Ana Silva");
		at(local);
		assertThat(offered()).isEqualTo(offered);
		assertThat(this.visit.words("/").contains("Look back on your week")).isEqualTo(offered);
	}

	@Test
	void isNotOfferedOnceItIsDoneNorBeforeThereIsAnyone() {
		at("2026-11-27T17:00:00");
		assertThat(offered()).isFalse();
		person("Ana Silva");
		assertThat(offered()).isTrue();
		this.visit.post("/review/completion", "week", "2026-11-23", "version", "");
		assertThat(offered()).isFalse();
		at("2026-12-04T17:00:00");
		assertThat(offered()).isTrue();
	}

	private boolean offered() {
		SignedIn me = this.maya.me();
		return this.maya.does(() -> this.lookingBack.isOffered(me));
	}

	/** Where it leads. */
	private String finish(String focus, String note) {
		return String
			.valueOf(this.visit.post("/review/completion", "week", WEEK, "focus", focus, "note", note, "version", "")
				.getResponse()
				.getRedirectedUrl());
	}

}
