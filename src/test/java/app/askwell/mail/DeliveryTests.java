package app.askwell.mail;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.mail.MoodyServer.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter gets through or its reader is told, whatever mood the server is in. */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class DeliveryTests {

	@Autowired
	private PostOffice office;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private MoodyServer moody;

	private Seeker maya;

	@BeforeEach
	void putALetter() throws IOException {
		this.moody = new MoodyServer();
		this.office.clear();
		this.maya = this.seekers.open();
		this.office.put(this.maya, "2026-W48");
	}

	@AfterEach
	void closeTheServer() {
		this.moody.close();
		this.office.clear();
	}

	@Test
	void comesAgainAfterAMinuteWhenTheServerAsksForIt() {
		this.moody.next(Mood.COME_LATER);
		assertThat(deliver()).isZero();
		assertThat(this.office.state(this.maya)).isEqualTo("RETRY");
		assertThat(this.office.text("reply", this.maya)).isEqualTo("451 4.7.1 Greylisted, come back in a minute");
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(deliver()).isZero();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(deliver()).isOne();
		assertThat(this.office.state(this.maya)).isEqualTo("SENT");
		assertThat(deliver()).isZero();
		assertThat(this.moody.seen()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = Mood.class, names = { "HANGS", "HANGS_UP", "BUSY" })
	void keepsItsMessageIdWhenTheServerIsInTrouble(Mood mood) {
		this.moody.next(mood);
		assertThat(deliver()).isZero();
		assertThat(this.office.state(this.maya)).isEqualTo("RETRY");
		assertThat(this.office.text("answer", this.maya)).isEqualTo((mood == Mood.BUSY) ? "BUSY" : "NO_ANSWER");
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(deliver()).isOne();
		assertThat(this.moody.seen()).containsOnly(this.office.text("message_id", this.maya));
	}

	@Test
	void leavesTheNextLetterAloneWhileTheServerIsAway() {
		this.office.put(this.maya, "2026-W49");
		for (Mood mood : List.of(Mood.HANGS_UP, Mood.BUSY, Mood.CLOSED, Mood.SENDER_LATER)) {
			this.moody.next(mood);
			int attempts = this.office.attempts(this.maya);
			assertThat(deliver()).isZero();
			assertThat(this.office.attempts(this.maya)).as(mood.name()).isEqualTo(attempts + 1);
			this.clock.advance(Duration.ofHours(1));
		}
	}

	@ParameterizedTest
	@EnumSource(value = Mood.class, names = { "NO_SUCH_SENDER", "SENDER_TOLD_LATE" })
	void holdsAllMailBackWhileTheSenderIsRefused(Mood mood) {
		this.office.put(this.maya, "2026-W49");
		this.moody.next(mood);
		assertThat(deliver()).isZero();
		this.clock.advance(Duration.ofDays(4));
		int calls = this.moody.calls().size();
		assertThat(deliver()).isZero();
		assertThat(this.moody.calls()).as("knocks again").hasSize(calls);
		assertThat(visit().words("/")).contains("Your mail is stopped.", "no mail from the sender’s address");
		this.office.freshStart().begin(this.clock.instant());
		assertThat(deliver()).isEqualTo(2);
		assertThat(visit().words("/")).doesNotContain("Your mail is stopped.");
	}

	@Test
	void sendsAtOnceWhatWaitedForAServerThatIsPutRight() {
		this.moody.next(Mood.HANGS_UP);
		deliver();
		assertThat(deliver()).isZero();
		this.office.freshStart().begin(this.clock.instant());
		assertThat(deliver()).isOne();
	}

	/** As a header would be that no release of Askwell writes. */
	@Test
	void triesALetterItStumblesOverLessAndLessAndThenStops(CapturedOutput output) {
		this.office.put(this.maya, "2026-W49");
		this.office.spoil(this.maya, "2026-W48");
		assertThat(deliver()).as("the other one").isOne();
		assertThat(this.office.state(this.maya)).isEqualTo("RETRY,SENT");
		assertThat(deliver()).isZero();
		this.clock.advance(Duration.ofMinutes(1));
		deliver();
		assertThat(this.office.text("attempts", this.maya)).isEqualTo("2,1");
		this.clock.advance(BackOff.PATIENCE);
		deliver();
		assertThat(this.office.state(this.maya)).isEqualTo("STOPPED,SENT");
		assertThat(visit().words("/")).contains("Your mail is stopped.", "Askwell tripped over this letter");
		assertThat(output.getAll()).contains("could not be tried: java.lang.NullPointerException")
			.doesNotContain("Zoë", this.maya.email());
	}

	@Test
	void waitsLongerEachTimeAndGivesUpAfterThreeDays() {
		List<Long> minutes = Stream.of(1, 5, 15, 60, 60).map(Integer::longValue).toList();
		for (long wait : minutes) {
			this.moody.next(Mood.COME_LATER);
			deliver();
			this.clock.advance(Duration.ofMinutes(wait).minusSeconds(1));
			int calls = this.moody.calls().size();
			deliver();
			assertThat(this.moody.calls()).as("a second before %d minutes", wait).hasSize(calls);
			this.clock.advance(Duration.ofSeconds(1));
		}
		this.clock.advance(BackOff.PATIENCE.minusHours(3));
		this.moody.next(Mood.COME_LATER);
		deliver();
		assertThat(this.office.state(this.maya)).isEqualTo("RETRY");
		this.clock.advance(Duration.ofHours(1));
		this.moody.next(Mood.COME_LATER);
		deliver();
		assertThat(this.office.state(this.maya)).isEqualTo("STOPPED");
	}

	@ParameterizedTest
	@EnumSource(value = Mood.class, names = { "NO_SUCH_BOX", "TOO_MUCH_SPAM" })
	void stopsWithABannerOnEveryPageWhenTheServerRefuses(Mood mood) {
		this.moody.next(mood);
		deliver();
		this.clock.advance(Duration.ofDays(1));
		deliver();
		assertThat(this.office.state(this.maya)).isEqualTo("STOPPED");
		assertThat(this.office.text("attempts", this.maya)).isEqualTo("1");
		String said = (mood == Mood.NO_SUCH_BOX) ? "550 5.1.1 No such mailbox" : "554 5.7.1 This looks like spam";
		for (String page : List.of("/", "/people", "/settings")) {
			assertThat(visit().words(page)).as(page).contains("Your mail is stopped.", said);
		}
		assertThat(new Visit(this.mvc, this.seekers.open()).words("/")).doesNotContain("Your mail is stopped.");
	}

	@Test
	void sendsTheLettersAfterARefusedOne() {
		this.office.put(this.maya, "2026-W49");
		this.moody.next(Mood.NO_SUCH_BOX);
		assertThat(deliver()).isOne();
		assertThat(this.office.state(this.maya)).isEqualTo("STOPPED,SENT");
	}

	@Test
	void knocksOnceWithAPasswordThatIsWrong() {
		this.office.put(this.maya, "2026-W49");
		this.moody.next(Mood.WRONG_PASSWORD);
		this.office.deliver(this.moody.server("askwell"));
		this.clock.advance(Duration.ofDays(4));
		int calls = this.moody.calls().size();
		this.office.deliver(this.moody.server("askwell"));
		assertThat(this.moody.calls()).hasSize(calls);
		// What the server said of the owner's sign-in is for the owner's settings alone.
		assertThat(visit().words("/")).contains("Your mail is stopped.").doesNotContain("535 5.7.8 Wrong password");
		this.office.pause().end();
		this.moody.next(Mood.TAKES_IT, Mood.TAKES_IT);
		assertThat(this.office.deliver(this.moody.server("askwell"))).isEqualTo(2);
		assertThat(visit().words("/")).doesNotContain("Your mail is stopped.");
	}

	@Test
	void forgetsWhatALetterSaidOnceItIsSent() {
		deliver();
		assertThat(this.office.text("text_part || html_part || headers::text", this.maya)).isEqualTo("{}");
	}

	private int deliver() {
		return this.office.deliver(this.moody.server(null));
	}

	private Visit visit() {
		return new Visit(this.mvc, this.maya);
	}

}
