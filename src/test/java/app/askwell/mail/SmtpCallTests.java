package app.askwell.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.askwell.mail.MoodyServer.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes over the wire, and what becomes of each answer. */
@SuppressWarnings("NullAway.Init")
class SmtpCallTests {

	/** Of an SMTP line, without its end (RFC 5321). */
	private static final int LONGEST = 998;

	private MoodyServer moody;

	@BeforeEach
	void openTheServer() throws IOException {
		this.moody = new MoodyServer();
	}

	@AfterEach
	void closeTheServer() {
		this.moody.close();
	}

	@ParameterizedTest
	@CsvSource({ "BUSY,BUSY,false", "CLOSED,UNWELCOME,false", "SENDER_LATER,BUSY,false", "COME_LATER,LATER,true",
			"NO_SUCH_SENDER,NO_SUCH_SENDER,false", "SENDER_TOLD_LATE,NO_SUCH_SENDER,false", "NO_SUCH_BOX,NEVER,true",
			"LARGE_FOR_SENDER,NEVER,true", "TOO_LARGE,NEVER,true", "TOO_MUCH_SPAM,NEVER,true", "RESETS,NO_ANSWER,false",
			"HANGS,NO_ANSWER,false", "HANGS_UP,NO_ANSWER,false" })
	void tellsALetterThatIsRefusedFromAServerInTrouble(Mood mood, Answer answer, boolean goesOn) {
		this.moody.next(mood);
		assertThat(send("maya@example.org", "Hello").answer()).isEqualTo(answer);
		assertThat(answer.goesOn()).isEqualTo(goesOn);
		assertThat(send("maya@example.org", "Hello").answer()).as("afterwards").isEqualTo(Answer.ACCEPTED);
	}

	/** Each letter of the answer comes well within the limit, and the answer never. */
	@Test
	void hangsUpOnAServerThatOnlySeemsToAnswer() {
		this.moody.next(Mood.DRIPS);
		Caller caller = new Caller(Duration.ofMinutes(1), Duration.ofMillis(700), Certificates.trusted(""));
		try (SmtpCall call = caller.call(this.moody.server(null))) {
			assertThat(call.send(letter("maya@example.org", "Hello")).answer()).isEqualTo(Answer.NO_ANSWER);
		}
	}

	@Test
	void givesUpBeforeAnybodyElseTakesTheLetterUp() {
		assertThat(Caller.WHOLE.multipliedBy(3)).isLessThan(Claims.LEASE.multipliedBy(2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zoë, ", "Maya, ", "日本, " })
	void foldsWhatIsTooLongForALine(String word) {
		String text = word.repeat(700) + "\n.\n..\n.end " + word.repeat(300) + "\n";
		assertThat(send("maya@example.org", text).isAccepted()).isTrue();
		assertThat(this.moody.lines())
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST));
	}

	/** A dot alone would end the letter. */
	@Test
	void doublesTheDotAtTheBeginningOfALine() {
		assertThat(send("maya@example.org", "One\n.\n..\n.three\nEnd").isAccepted()).isTrue();
		List<String> lines = this.moody.lines();
		int one = lines.indexOf("One");
		assertThat(lines.subList(one, one + 5)).containsExactly("One", "..", "...", "..three", "End");
	}

	@ParameterizedTest
	@CsvSource({ "maya@exämple.org,maya@xn--exmple-cua.org,ACCEPTED", "maya@例え.jp,maya@xn--r8jz45g.jp,ACCEPTED",
			"zoë@example.org,'',PLAIN_ALONE", "maya@straße.de,'',UNWRITABLE", "maya,'',UNWRITABLE", "'','',UNWRITABLE",
			"maya@..,'',UNWRITABLE", "'maya@example.org, eve@example.org','',UNWRITABLE" })
	void writesAddressesThatTheServerCanRead(String address, String written, Answer answer) {
		assertThat(send(address, "Hello").answer()).isEqualTo(answer);
		List<String> told = this.moody.lines().stream().filter((line) -> line.startsWith("RCPT")).toList();
		assertThat(told).isEqualTo(written.isEmpty() ? List.of() : List.of("RCPT TO:<" + written + ">"));
	}

	@Test
	void writesAllLettersToAServerThatReadsThem() throws IOException {
		try (MoodyServer wide = new MoodyServer(null, true);
				SmtpCall call = PostOffice.CALLER.call(wide.server(null))) {
			for (String address : List.of("maya@example.org", "zoë@exämple.org", "maya@example.org")) {
				assertThat(call.send(letter(address, "Hello")).isAccepted()).isTrue();
			}
			assertThat(wide.lines()).filteredOn((line) -> line.matches("(MAIL|RCPT).*"))
				.containsExactly("MAIL FROM:<askwell@example.org>", "RCPT TO:<maya@example.org>",
						"MAIL FROM:<askwell@example.org> SMTPUTF8", "RCPT TO:<zoë@xn--exmple-cua.org>",
						"MAIL FROM:<askwell@example.org>", "RCPT TO:<maya@example.org>");
		}
	}

	@Test
	void keepsOfALongAnswerWhatTheDatabaseCanHold() {
		String sentence = Objects
			.requireNonNull(new Reply(Answer.NEVER, "550 \0\uD83E" + "🦦".repeat(1200)).sentence());
		assertThat(sentence).startsWith("550 🦦").doesNotContain("\0");
		assertThat(sentence.codePointCount(0, sentence.length())).isEqualTo(1000);
	}

	private Reply send(String to, String text) {
		try (SmtpCall call = PostOffice.CALLER.call(this.moody.server(null))) {
			return call.send(letter(to, text));
		}
	}

	static Outgoing letter(String to, String text) {
		return new Outgoing("<1@example.org>", to, null, "Your week", text, "", List.of(), Instant.EPOCH);
	}

}
