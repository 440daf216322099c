package app.askwell.reminders;

import app.askwell.AskwellTest;
import app.askwell.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ReminderPagesTests extends WithReminders {

	private static final String PLACE = "/settings/reminders";

	@Test
	void saysPlainlyWhenTheNextOneComes() {
		assertThat(this.visit.words(PLACE)).contains("The next comes on Monday, November 30 at " + time(8, "AM"),
				"Daily nudge Off.");
		begin();
		assertThat(this.visit.words(PLACE)).contains("The next comes on Monday, November 30 at " + time(8, "AM"));
		assertThat(save("digest", "yes", "nudge", "yes", "day", "FRIDAY", "hour", "17", "version", "0")).hasStatus(302);
		assertThat(this.visit.words(PLACE)).contains("The next comes on Friday, November 27 at " + time(5, "PM"),
				"The next may come on Tuesday, November 24 at " + time(5, "PM"));
		assertThat(save("day", "FRIDAY", "hour", "17", "version", "1")).hasStatus(302);
		assertThat(this.visit.words(PLACE)).contains("Weekly e-mail Off.", "Daily nudge Off.");
	}

	@Test
	void aLetterThatIsWrittenMeanwhileMakesNoFormOld() {
		begin();
		waitForTheDigest();
		look();
		assertThat(save("digest", "yes", "day", "FRIDAY", "hour", "17", "version", "0")).hasStatus(302);
	}

	@Test
	void theSecondTabIsShownBothVersions() {
		assertThat(save("digest", "yes", "day", "FRIDAY", "hour", "9", "version", "0")).hasStatus(302);
		assertThat(save("digest", "yes", "day", "SUNDAY", "hour", "9", "version", "0")).hasStatus(409)
			.bodyText()
			.contains("This changed since you opened it", ">Friday</span>", ">Sunday</span>",
					"name=\"version\" value=\"1\"");
		assertThat(this.visit.words(PLACE)).contains("Friday, November 27 at " + time(9, "AM"));
		assertThat(save("digest", "yes", "day", "SUNDAY", "hour", "9", "version", "1")).hasStatus(302);
	}

	@Test
	void refusesADayAndAnHourThatAreNone() {
		MvcTestResult refused = save("digest", "yes", "day", "SOMEDAY", "hour", "24", "version", "0");
		assertThat(refused).hasStatus(422)
			.bodyText()
			.contains("Please choose the day of the week.", "Please choose the hour at which letters come.");
	}

	@Test
	void showsTheLetterInAFrameThatRunsNothing() {
		String page = this.visit.page(PLACE + "/preview");
		assertThat(page).contains("Four people are waiting to hear from you", "<iframe", "sandbox=", "FIRST THINGS",
				"Priya Nair, Halden Medical · today by 1:00 PM");
		MvcTestResult letter = this.visit.get(PLACE + "/preview/letter");
		assertThat(letter).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.contains("sandbox", "frame-ancestors 'self'", "default-src 'none'")
						.doesNotContain("script-src", "allow-scripts", "allow-same-origin"));
		assertThat(letter).bodyText().contains("Priya Nair");
		assertThat(letters()).as("looking writes nothing").isEmpty();
	}

	@Test
	void showsTheWeekInTheAppAndSaysThatNoServerIsSet() {
		assertThat(this.visit.words("/digest"))
			.containsSubsequence("Your week", "First things", "Priya Nair", "Dan Kowalski", "Ruth Okafor",
					"Joan Berger", "Meetings this week", "Tom Alvarez", "Two-way street")
			.doesNotContain("No mail server is set");
		this.everything.sql("delete from mail_server").update();
		assertThat(this.visit.words("/digest")).contains("No mail server is set");
		assertThat(this.visit.page("/digest")).contains("href=\"/settings/mail\"");
		assertThat(this.visit.words(PLACE)).contains("No mail server is set", "It comes once a mail server is set.")
			.doesNotContain("The next comes on");
		assertThat(this.visit.page("/")).contains("href=\"/digest\"");
	}

	@Test
	void anEmptyWeekSaysSo() {
		Visit otto = new Visit(this.mvc, this.seekers.open());
		assertThat(otto.words("/digest")).contains("Nothing is due this week");
		assertThat(otto.words(PLACE + "/preview")).contains("A week without anything sends no e-mail.");
		assertThat(otto.get(PLACE + "/preview/letter")).hasStatusOk();
	}

	@Test
	void comesBackToTheWeekAfterADeed() {
		MvcTestResult done = this.visit.post("/follow-ups/" + this.cast.followUp("KEEP_MY_WORD") + "/completion",
				"back", "/digest");
		assertThat(done).hasStatus(302).redirectedUrl().isEqualTo("/digest");
	}

	/** An hour with Maya's own minute. */
	private String time(int hour, String half) {
		return "%d:%02d %s, New York time.".formatted(hour, OwnMinute.of(this.maya.account()), half);
	}

	private MvcTestResult save(String... fields) {
		return this.visit.post(PLACE, fields);
	}

}
