package app.askwell.pitch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PitchPageTests {

	private static final String FIRST = "I take heart devices to first choice.";

	private static final String SECOND = "I take heart devices from clearance to first choice.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void openAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void beginsWithAnExample() {
		assertThat(this.visit.words("/pitch"))
			.contains("For example", "Short introduction", "0 of 75 words", "0 of 300 words")
			.doesNotContain("??");
		assertThat(this.visit.words("/pitch/rehearsal")).contains("There is nothing to say yet");
	}

	@Test
	@DisplayName("W1: tells how long it takes to say")
	void tellsHowLongItTakesToSay() {
		write("introduction", "word ".repeat(76), "profile", "word ".repeat(150));
		String page = this.visit.page("/pitch");
		assertThat(page).contains("76 of 75 words, 0:31 of 0:30 minutes", "150 of 300 words, 1:00 of 2:00 minutes")
			.containsPattern("<span data-over>That is more than half a minute")
			.containsPattern("<span data-over hidden=\"hidden\">That is more than two minutes");
	}

	@Test
	@DisplayName("W1: advises at each field, and saves it with a reason")
	void advisesAndSavesWithAReason() {
		String[] dull = { "profile", "I have 20 years of experience in marketing. I walk my dog in Cambridge.",
				"impacts[1]", "Led a great launch" };
		assertThat(write(dull)).hasStatus(422)
			.bodyText()
			.contains("One thought before you save", "is an opening", "is for friends", "no number in this one",
					"Led a great launch", "href=\"#profile\"", "because.W1")
			.doesNotContain("??");
		assertThat(this.everything.count("pitch", this.maya)).isZero();
		assertThat(write(and(dull, "because.W1", "1"))).hasRedirectedUrl("/pitch");
		assertThat(kept()).containsExactly("W1 My listeners want to hear it");
	}

	@Test
	@DisplayName("W1: does not ask again for a reason it was given")
	void doesNotAskAgainForAReason() {
		write("profile", "I have 20 years of experience in marketing.", "because.W1", "1");
		assertThat(write("profile", "I have 20 years of experience in marketing. I launch devices."))
			.hasRedirectedUrl("/pitch");
		assertThat(kept()).hasSize(1);
		assertThat(write("profile", "I have 20 years of experience in marketing. My wife says hello.")).hasStatus(422);
	}

	@Test
	@DisplayName("A2: refuses a pitch that asks for a job and keeps everything typed")
	void refusesAPitchThatAsksForAJob() {
		assertThat(write("introduction", FIRST + " Are you hiring?", "profile", "Most are never chosen.", "impacts[3]",
				"From 3 to 41"))
			.hasStatus(422)
			.bodyText()
			.contains(FIRST, "href=\"#introduction\"", "Most are never chosen.", "From 3 to 41");
	}

	@Test
	@DisplayName("F3: refuses a pitch that is open to anything, beside its field")
	void refusesAPitchThatIsOpenToAnything() {
		assertThat(write("introduction", "I am open to anything.")).hasStatus(422)
			.bodyText()
			.contains("“I am open to anything” leaves all the thinking");
	}

	@Test
	void refusesAnEmptyPitch() {
		assertThat(write("introduction", " ")).hasStatus(422).bodyText().contains("Write at least one of them");
	}

	@Test
	void putsRightWhatWasWrittenTodayAndNeverRehearsed() {
		write("introduction", FIRST);
		write("introduction", SECOND);
		assertThat(wordings()).containsExactly(SECOND);
	}

	@Test
	void keepsTheWordingBeforeOnAnotherDay() {
		write("introduction", FIRST);
		this.clock.advance(Duration.ofDays(1));
		write("introduction", SECOND);
		assertThat(wordings()).containsExactly(SECOND, FIRST);
		assertThat(this.visit.words("/pitch")).contains("1 earlier wording");
		assertThat(this.visit.words("/pitch/wordings")).contains(FIRST,
				"Nov 24, 2026 to Nov 25, 2026, rehearsed never");
		write("introduction", SECOND);
		assertThat(wordings()).as("the same words are no other wording").hasSize(2);
	}

	@Test
	void keepsAWordingThatWasRehearsed() {
		write("introduction", FIRST);
		this.visit.post("/pitch/rehearsals", "pitch", inUse(), "part", "INTRODUCTION", "time", "0:20", "felt", "SHAKY");
		write("introduction", SECOND);
		assertThat(wordings()).containsExactly(SECOND, FIRST);
	}

	@Test
	void takesAnEarlierWordingUpAgain() {
		write("introduction", FIRST);
		this.clock.advance(Duration.ofDays(1));
		write("introduction", SECOND);
		this.clock.advance(Duration.ofDays(1));
		String earlier = "/pitch/wordings/" + id("replaced_on is not null");
		assertThat(this.visit.words(earlier)).contains(FIRST, "Use this one again");
		assertThat(this.visit.post(earlier + "/return")).hasRedirectedUrl("/pitch");
		assertThat(wordings()).containsExactly(FIRST, SECOND, FIRST);
		assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasStatus3xxRedirection();
		assertThat(wordings()).containsExactly(SECOND, FIRST);
	}

	@Test
	void takesARewordingBack() {
		write("introduction", FIRST);
		this.clock.advance(Duration.ofDays(1));
		assertThat(write("introduction", SECOND)).flash().extractingByKey("notice").asString().contains("/return");
		assertThat(this.visit.post(new Bin(this.everything, this.maya).path())).hasStatus3xxRedirection();
		assertThat(wordings()).containsExactly(FIRST);
		assertThat(this.visit.page("/pitch")).contains(FIRST);
	}

	@Test
	void noticesThatAnotherTabWroteFirst() {
		write("introduction", FIRST);
		assertThat(this.visit.post("/pitch", "introduction", SECOND, "version", "")).hasStatus(409)
			.bodyText()
			.contains(FIRST, SECOND);
	}

	private MvcTestResult write(String... fields) {
		return this.visit.post("/pitch", and(fields, "version", version()));
	}

	private static String[] and(String[] fields, String... more) {
		return Stream.concat(List.of(fields).stream(), List.of(more).stream()).toArray(String[]::new);
	}

	private String version() {
		return this.everything.sql(
				"select coalesce(max(id || '.' || version), '') from pitch where account_id = ? and replaced_on is null")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	private String inUse() {
		return id("replaced_on is null");
	}

	private String id(String condition) {
		return this.everything.sql("select id::text from pitch where account_id = ? and " + condition)
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	/** The one in use first, then the earlier ones, the latest first. */
	private List<String> wordings() {
		return this.everything
			.sql("select introduction from pitch where account_id = ? order by replaced_on desc nulls first, id desc")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

	private List<String> kept() {
		return this.everything.sql("select rule || ' ' || reason from saved_anyway where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

}
