package app.askwell.pitch;

import java.time.Duration;
import java.util.UUID;

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
class RehearsalPageTests {

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
	void writeAPitch() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		this.visit.post("/pitch", "introduction", "I take heart devices to first choice.", "profile",
				"word ".repeat(225) + "\n\nI change that.", "version", "");
	}

	@Test
	@DisplayName("W1: shows what to say, how long it takes, and marks at one minute and two")
	void showsWhatToSay() {
		assertThat(this.visit.page("/pitch/rehearsal"))
			.contains("I change that.", "it takes 1:32", ">1:00<", ">2:00<", "name=\"time\"", "Shaky", "Steady",
					"Natural")
			.doesNotContain("??", "I take heart devices");
		assertThat(this.visit.page("/pitch/rehearsal?part=INTRODUCTION")).contains("I take heart devices",
				"it takes 0:03", ">0:15<", ">0:30<");
	}

	@Test
	@DisplayName("W1: keeps a log of rehearsals and says when the last one was")
	void keepsALog() {
		assertThat(this.visit.words("/pitch")).contains("Not said aloud yet");
		assertThat(note("1:52", "STEADY", "Slower at the end")).hasRedirectedUrl("/pitch");
		assertThat(note("2:08", "SHAKY", "")).hasRedirectedUrl("/pitch");
		assertThat(this.visit.words("/pitch")).contains("Last rehearsed today.", "1:52", "felt steady",
				"Slower at the end", "2:08 long");
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.visit.words("/pitch")).contains("Last rehearsed yesterday.");
		this.clock.advance(Duration.ofDays(2));
		assertThat(this.visit.words("/pitch")).contains("Last rehearsed 3 days ago.");
		assertThat(this.visit.words("/pitch/rehearsals")).contains("1:52", "2:08", "Tue, Nov 24, 2026");
	}

	@Test
	@DisplayName("W1: shows what was said in an earlier rehearsal")
	void showsWhatWasSaidThen() {
		note("1:52", "STEADY", "");
		this.visit.post("/pitch", "introduction", "I launch pumps.", "version", pitch() + ".0");
		assertThat(this.visit.page("/pitch/rehearsals")).contains("/pitch/wordings/" + earlier(),
				"Read what you said then");
		assertThat(this.visit.words("/pitch/wordings/" + earlier())).contains("I change that.", "rehearsed once");
	}

	@Test
	void keepsWhatWasTypedWhenTheTimeCannotBeRead() {
		assertThat(note("two minutes", "STEADY", "Slower at the end")).hasStatus(422)
			.bodyText()
			.contains("such as 1:52, up to half an hour", "two minutes", "Slower at the end", "I change that.",
					"href=\"#time\"");
		assertThat(note("1:52", "", "")).hasStatus(422).bodyText().contains("Choose how it felt", "href=\"#felt\"");
		assertThat(this.everything.count("rehearsal", this.maya)).isZero();
	}

	@Test
	void removesAnEntryAndPutsItBack() {
		note("1:52", "STEADY", "");
		UUID id = this.everything.sql("select id from rehearsal where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
		assertThat(this.visit.post("/pitch/rehearsals/" + id + "/removal")).hasRedirectedUrl("/pitch/rehearsals");
		assertThat(this.visit.words("/pitch/rehearsals")).contains("No rehearsal yet");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.everything.count("rehearsal", this.maya)).isOne();
	}

	@Test
	void knowsNoPitchOfSomeoneElse() {
		Seeker otto = this.seekers.open();
		assertThat(
				new Visit(this.mvc, otto).post("/pitch/rehearsals", "pitch", pitch(), "time", "1:52", "felt", "STEADY"))
			.hasStatus(404);
		assertThat(this.visit.post("/pitch/rehearsals", "pitch", "no-id", "time", "1:52", "felt", "STEADY"))
			.hasStatus(404);
	}

	private MvcTestResult note(String time, String felt, String note) {
		return this.visit.post("/pitch/rehearsals", "pitch", pitch(), "part", "PROFILE", "time", time, "felt", felt,
				"note", note);
	}

	private String pitch() {
		return one("replaced_on is null");
	}

	private String earlier() {
		return one("replaced_on is not null");
	}

	private String one(String condition) {
		return this.everything.sql("select id::text from pitch where account_id = ? and " + condition)
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

}
