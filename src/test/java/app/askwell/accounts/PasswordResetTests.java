package app.askwell.accounts;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that gives a lost password back, on the machine itself. */
@AskwellTest
class PasswordResetTests {

	private static final Pattern PASSPHRASE = Pattern.compile("(?m)^    ([a-z]{6}(-[a-z]{6}){3})$");

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private PasswordEncoder passwords;

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void printsANewPasswordThatWorksAndEndsEverySession() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		assertThat(visitor.get("/settings").statusCode()).isEqualTo(200);
		assertThat(reset(this.maya.email())).isZero();
		assertThat(this.passwords.matches(passphrase(), hash())).isTrue();
		assertThat(this.passwords.matches(Seekers.PASSWORD, hash())).isFalse();
		assertThat(visitor.get("/settings").statusCode()).isEqualTo(302);
	}

	@Test
	void letsTheNewPasswordThroughWhateverStrangersTry() {
		reset(this.maya.email());
		assertThat(this.everything.sql("select has_made_up_password(?)")
			.param(this.maya.email())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void saysWhenThereIsNoSuchAccount() {
		assertThat(reset("nobody@example.org")).isOne();
		assertThat(said()).contains("no account with the address nobody@example.org");
	}

	@Test
	void leavesCodesAndPasskeysAndSaysHowTheyAreDropped() {
		askForCodes();
		assertThat(reset(this.maya.email())).isZero();
		assertThat(said()).contains("--without-second-factor");
		assertThat(this.everything.count("sign_in_code", this.maya)).isOne();
	}

	@Test
	void dropsCodesAndPasskeysWhenToldTo() {
		askForCodes();
		assertThat(reset(this.maya.email(), "--without-second-factor")).isZero();
		assertThat(said()).doesNotContain("--without-second-factor");
		for (String table : List.of("sign_in_code", "recovery_code", "passkey")) {
			assertThat(this.everything.count(table, this.maya)).as(table).isZero();
		}
		assertThat(this.everything.sql("select what from trail where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("PASSWORD_RESET");
	}

	private void askForCodes() {
		for (String row : List.of("sign_in_code (account_id, secret, on_since) values (?, '\\x00', now())",
				"recovery_code (account_id, code_hash, made_at) values (?, sha256('one'), now())",
				"""
						passkey (account_id, id, credential_id, public_key, attestation, name, signature_count,
						         backup_eligible, backed_up, made_at)
						values (?, gen_random_uuid(), uuid_send(gen_random_uuid()), '\\x00', '\\x00', 'Phone', 0, false, false,
						        now())
						""")) {
			this.everything.sql("insert into " + row).param(this.maya.account().value()).update();
		}
	}

	@Test
	void isAskedForByItsOptionAlone() {
		assertThat(PasswordReset.isAskedFor("--server.port=8081", "--reset-password=maya@example.org")).isTrue();
		assertThat(PasswordReset.isAskedFor("--server.port=8081")).isFalse();
	}

	private int reset(String email, String... more) {
		List<String> arguments = new ArrayList<>(List.of(more));
		arguments.addAll(List.of("--reset-password=" + email, "--spring.datasource.url=" + this.database.getJdbcUrl(),
				"--spring.datasource.username=" + this.database.getUsername(),
				"--spring.datasource.password=" + this.database.getPassword()));
		return PasswordReset.run(new PrintStream(this.said, true, StandardCharsets.UTF_8),
				arguments.toArray(String[]::new));
	}

	private String said() {
		return this.said.toString(StandardCharsets.UTF_8);
	}

	private String passphrase() {
		Matcher passphrase = PASSPHRASE.matcher(said());
		assertThat(passphrase.find()).as(said()).isTrue();
		return passphrase.group(1);
	}

	private String hash() {
		return this.everything.sql("select password_hash from account where id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

}
