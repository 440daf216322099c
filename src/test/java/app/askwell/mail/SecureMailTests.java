package app.askwell.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.util.Properties;

import javax.net.ssl.SSLException;

import app.askwell.environment.SettingRefused;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Encrypted from the first word on or after a start, with a name and a password. */
@SuppressWarnings("NullAway.Init")
class SecureMailTests {

	private static final String KEYS = "greenmail.tls.keystore.file";

	private static final String KEYS_PASSWORD = "greenmail.tls.keystore.password";

	@TempDir
	private static Path folder;

	private static TestCertificate certificate;

	private GreenMail mail;

	/** One for all, because GreenMail reads it once. */
	@BeforeAll
	static void makeACertificate() throws Exception {
		certificate = TestCertificate.in(Files.createDirectory(folder.resolve("own")), "ip:127.0.0.1");
		System.setProperty(KEYS, certificate.keys().toString());
		System.setProperty(KEYS_PASSWORD, TestCertificate.PASSWORD);
	}

	@AfterAll
	static void forgetIt() {
		System.clearProperty(KEYS);
		System.clearProperty(KEYS_PASSWORD);
	}

	@BeforeEach
	void openAServerThatVouchesForItself() {
		this.mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
		this.mail.setUser("maya@example.org", "maya", "otters");
		this.mail.getManagers().getUserManager().setAuthRequired(true);
		this.mail.start();
	}

	@AfterEach
	void closeIt() {
		this.mail.stop();
	}

	@Test
	void takesACertificateThatTheMachineNames() {
		assertThat(send(Encryption.TLS, "otters", trusting())).isEqualTo(Answer.ACCEPTED);
		assertThat(this.mail.getReceivedMessages()).hasSize(1);
	}

	@Test
	void saysThatNobodyVouchesForTheServer() {
		assertThat(send(Encryption.TLS, "otters", PostOffice.CALLER)).isEqualTo(Answer.UNKNOWN_CERTIFICATE);
		assertThat(this.mail.getReceivedMessages()).isEmpty();
	}

	@Test
	void saysThatTheCertificateIsForAnotherName(@TempDir Path other) throws Exception {
		TestCertificate odd = TestCertificate.in(other, "dns:mail.example.org");
		try (MoodyServer moody = new MoodyServer(odd.context(), false)) {
			assertThat(send(moody.server("maya"), trusting(odd))).isEqualTo(Answer.OTHERS_CERTIFICATE);
			assertThat(moody.lines()).noneMatch((line) -> line.startsWith("AUTH"));
		}
	}

	/** As Java reports it of a certificate that somebody vouches for. */
	@Test
	void saysThatACertificateHasRunOut() {
		SSLException refused = new SSLException("No",
				new CertPathValidatorException("No", new CertificateExpiredException("No")));
		SMTPTransport line = new SMTPTransport(Session.getInstance(new Properties()), new URLName("smtp:"));
		assertThat(SmtpTrouble.connecting(new MessagingException("No", refused), line).answer())
			.isEqualTo(Answer.OLD_CERTIFICATE);
	}

	@Test
	void saysThatTheServerRefusesThePassword() {
		assertThat(send(Encryption.TLS, "badgers", trusting())).isEqualTo(Answer.NOT_LET_IN);
		assertThat(this.mail.getReceivedMessages()).isEmpty();
	}

	@Test
	void saysNothingInTheClearWhereEncryptionIsAskedFor() throws IOException {
		assertThat(send(Encryption.STARTTLS, "otters", trusting())).as("silence").isEqualTo(Answer.NO_ANSWER);
		try (MoodyServer plain = new MoodyServer()) {
			Server door = plain.server("maya");
			for (Encryption way : new Encryption[] { Encryption.STARTTLS, Encryption.TLS }) {
				Server wanted = new Server(door.host(), door.port(), "maya", "otters", way, "a@example.org", "A");
				assertThat(send(wanted, trusting())).as(way.name()).isIn(Answer.NO_SECURITY, Answer.NO_ANSWER);
			}
			assertThat(plain.lines()).noneMatch((line) -> line.startsWith("AUTH") || line.startsWith("MAIL"));
		}
	}

	@Test
	void agreesOnEncryptionBeforeItSignsIn() throws Exception {
		try (MoodyServer moody = new MoodyServer(certificate.context(), false)) {
			assertThat(send(moody.server("maya"), PostOffice.CALLER)).isEqualTo(Answer.UNKNOWN_CERTIFICATE);
			assertThat(moody.lines()).noneMatch((line) -> line.startsWith("AUTH"));
			assertThat(send(moody.server("maya"), trusting())).isEqualTo(Answer.ACCEPTED);
			moody.next(MoodyServer.Mood.WRONG_PASSWORD);
			assertThat(send(moody.server("maya"), trusting())).isEqualTo(Answer.NOT_LET_IN);
		}
	}

	@Test
	void stillTrustsWhomEveryoneTrusts() throws Exception {
		assertThat(Certificates.trusted("")).isNotSameAs(Certificates.trusted(certificate.pem().toString()));
		assertThat(Certificates.usual()).isNotEmpty();
		assertThat(Certificates.with(certificate.pem()).size()).isEqualTo(Certificates.usual().length + 1);
	}

	@Test
	void startsWithNoFileThatHoldsNoCertificate() throws IOException {
		Path empty = Files.writeString(folder.resolve("empty.pem"), "\n");
		Path other = Files.writeString(folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nMaya\n");
		for (Path file : new Path[] { empty, other, folder.resolve("none.pem") }) {
			assertThatExceptionOfType(SettingRefused.class).as(file.toString())
				.isThrownBy(() -> Certificates.trusted(file.toString()))
				.withMessageContaining("ASKWELL_MAIL_TRUST");
		}
	}

	private static Caller trusting() {
		return trusting(certificate);
	}

	private static Caller trusting(TestCertificate one) {
		return new Caller(PostOffice.CALLER.answer().multipliedBy(10), PostOffice.CALLER.whole().multipliedBy(3),
				Certificates.trusted(one.pem().toString()));
	}

	private Answer send(Encryption way, String password, Caller caller) {
		return send(new Server("127.0.0.1", this.mail.getSmtps().getPort(), "maya", password, way,
				"askwell@example.org", "Askwell"), caller);
	}

	private static Answer send(Server server, Caller caller) {
		try (SmtpCall call = caller.call(server)) {
			return call.send(SmtpCallTests.letter("maya@example.org", "Hello")).answer();
		}
	}

}
