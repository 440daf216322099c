package app.askwell.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.environment.SettingRefused;
import app.askwell.mail.MoodyServer.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class MailSettingsTests {

	private static final String PLACE = "/settings/mail";

	@Autowired
	private PostOffice office;

	@Autowired
	private MailServer server;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	private Visit owner;

	@BeforeEach
	void openTheOwnersAccount() {
		this.office.clear();
		Seeker maya = this.seekers.open();
		this.everything.sql("update account set owner = true where id = ?").param(maya.account().value()).update();
		this.owner = new Visit(this.mvc, maya);
	}

	@AfterEach
	void removeTheServer() {
		this.office.clear();
	}

	@Test
	void keepsTheServerWithThePasswordUnreadable() {
		assertThat(this.server.isSet()).isFalse();
		assertThat(save("smtp.example.org", "maya", "otters dance", "-1")).hasStatus(302);
		assertThat(this.server.isSet()).isTrue();
		assertThat(this.server.find()).hasValueSatisfying((set) -> {
			assertThat(set.port()).as("the usual one").isEqualTo(587);
			assertThat(set.password()).isEqualTo("otters dance");
		});
		byte[] kept = this.everything.sql("select password from mail_server").query(byte[].class).single();
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("otters");
		assertThat(this.owner.page(PLACE)).contains("smtp.example.org").doesNotContain("otters");
	}

	@Test
	void tellsTheKeptPasswordToNoOtherServer() {
		save("smtp.example.org", "maya", "otters dance", "-1");
		assertThat(save("evil.example.net", "maya", "", "0")).hasStatus(422);
		assertThat(save("smtp.example.org", "eve", "", "0")).hasStatus(422);
		assertThat(save("smtp.example.org", "maya", "", "0")).hasStatus(302);
		assertThat(this.server.find().orElseThrow().password()).isEqualTo("otters dance");
	}

	@Test
	void showsBothVersionsToTheSecondTab() {
		save("smtp.example.org", "", "", "-1");
		MvcTestResult second = save("mail.example.org", "", "", "-1");
		assertThat(second).hasStatus(409);
		assertThat(second).bodyText().contains("This changed since you opened it", "mail.example.org");
		assertThat(this.server.find().orElseThrow().host()).isEqualTo("smtp.example.org");
	}

	@ParameterizedTest
	@CsvSource({ "host,http://smtp.example.org", "host,''", "port,0", "port,65536", "port,smtp", "encryption,SSL3",
			"address,askwell", "address,'a@example.org, b@example.org'" })
	void keepsWhatWasTypedWhenItCannotBe(String field, String typed) {
		MvcTestResult answer = this.owner.post(PLACE, "version", "-1", field, typed, "host",
				field.equals("host") ? "" : "smtp.example.org", "encryption", field.equals("encryption") ? "" : "TLS",
				"address", field.equals("address") ? "" : "askwell@example.org", "name", "Kept as typed");
		assertThat(answer).hasStatus(422);
		assertThat(answer).bodyText().contains("Kept as typed");
		assertThat(this.server.isSet()).isFalse();
	}

	@Test
	void isTheOwnersAlone() {
		Visit other = new Visit(this.mvc, this.seekers.open());
		assertThat(other.words(PLACE)).contains("No mail server is set");
		assertThat(other.page(PLACE)).doesNotContain("name=\"host\"");
		assertThat(other.post(PLACE, "host", "smtp.example.org", "encryption", "TLS", "address", "askwell@example.org",
				"version", "-1"))
			.hasStatus(404);
		assertThat(other.post(PLACE + "/test")).hasStatus(404);
		assertThat(other.post(PLACE + "/removal")).hasStatus(404);
		save("smtp.example.org", "", "", "-1");
		assertThat(other.words(PLACE)).contains("askwell@example.org").doesNotContain("smtp.example.org");
	}

	@Test
	void showsWhatTheServerSaysToATest() throws IOException {
		try (MoodyServer moody = new MoodyServer()) {
			this.owner.post(PLACE, "host", "127.0.0.1", "port", String.valueOf(moody.server(null).port()), "encryption",
					"NONE", "address", "askwell@example.org", "version", "-1");
			moody.next(Mood.TOO_MUCH_SPAM);
			assertThat(test()).isEqualTo(new Reply(Answer.NEVER, "554 5.7.1 This looks like spam"));
			assertThat(test()).isEqualTo(new Reply(Answer.ACCEPTED, "250 2.0.0 Taken as 4711"));
			assertThat(moody.seen()).hasSize(2);
		}
		assertThat(test()).isEqualTo(new Reply(Answer.NO_ANSWER, null));
	}

	@Test
	void triesAStoppedLetterAgainOrDoesWithout() throws IOException {
		try (MoodyServer moody = new MoodyServer()) {
			this.office.put(this.owner.seeker(), "1");
			this.office.put(this.owner.seeker(), "2");
			moody.next(Mood.NO_SUCH_BOX, Mood.NO_SUCH_BOX);
			this.office.deliver(moody.server(null));
			assertThat(this.owner.words(PLACE + "/log")).contains("Stopped", "550 5.1.1 No such mailbox");
			assertThat(this.owner.post(log("1") + "/attempt")).hasStatus(302);
			assertThat(this.owner.post(log("2") + "/dismissal")).hasStatus(302);
			assertThat(this.office.deliver(moody.server(null))).isOne();
			assertThat(this.office.state(this.owner.seeker())).isEqualTo("SENT,DROPPED");
			assertThat(this.owner.words("/")).doesNotContain("Your mail is stopped.");
			assertThat(this.owner.post(log("1") + "/attempt")).as("sent already").hasStatus(302);
			assertThat(this.office.deliver(moody.server(null))).isZero();
		}
	}

	@Test
	void theMachineNamesOneWithVariables() {
		MailEnvironment machine = bind(Map.of("askwell.mail.host", "smtp.example.org", "askwell.mail.from",
				"askwell@example.org", "askwell.mail.encryption", "tls"));
		assertThat(machine.server()).contains(
				new Server("smtp.example.org", 465, null, null, Encryption.TLS, "askwell@example.org", "Askwell"));
		assertThat(bind(Map.of()).server()).isEmpty();
		assertThatThrownBy(() -> bind(Map.of("askwell.mail.host", "smtp.example.org")))
			.hasRootCauseInstanceOf(SettingRefused.class)
			.rootCause()
			.hasMessageContaining("ASKWELL_MAIL_FROM");
	}

	private static MailEnvironment bind(Map<String, String> set) {
		return new Binder(new MapConfigurationPropertySource(set)).bindOrCreate("askwell.mail", MailEnvironment.class);
	}

	private String log(String period) {
		return PLACE + "/log/"
				+ this.everything.sql("select id from outbox_mail where account_id = ? and period = ?")
					.params(this.owner.seeker().account().value(), period)
					.query(String.class)
					.single();
	}

	private Object test() {
		MvcTestResult answer = this.owner.post(PLACE + "/test");
		assertThat(answer).hasStatus(302);
		Object reply = Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("reply"));
		boolean accepted = reply instanceof Reply said && said.isAccepted();
		assertThat(this.mvc.get().uri(PLACE).with(this.owner.seeker().signedIn()).requestAttr("reply", reply))
			.hasStatusOk()
			.bodyText()
			.contains(accepted ? "The server took the test letter." : "The test letter did not get through");
		return reply;
	}

	private MvcTestResult save(String host, String user, String password, String version) {
		return this.owner.post(PLACE, "host", host, "encryption", "STARTTLS", "user", user, "password", password,
				"address", "askwell@example.org", "name", "Askwell", "version", version);
	}

}
