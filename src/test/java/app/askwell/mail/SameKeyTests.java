package app.askwell.mail;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.environment.SettingRefused;
import app.askwell.shared.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** All instances over a database have the same key, or do not start. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SameKeyTests {

	@Autowired
	private Seal seal;

	@Autowired
	private Everything everything;

	@BeforeEach
	@AfterEach
	void knowTheKeyOfTheTests() {
		start("--new-key");
	}

	@Test
	void startsWithTheKeyThatTheDatabaseKnows() {
		assertThat(checks()).isOne();
		assertThatNoException().isThrownBy(this::start);
	}

	@Test
	void doesNotStartWithAnotherKeyAndSaysWhatToDo() {
		this.everything.sql("update key_check set sealed = sha256(sealed)").update();
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(this::start)
			.withMessageContaining("ASKWELL_MAIL_KEY")
			.withMessageContaining("is not the key");
		assertThat(checks()).as("what the others know stays").isOne();
	}

	@Test
	void changesTheKeyWhenThatIsAskedFor() {
		this.everything.sql("update key_check set sealed = sha256(sealed)").update();
		start("--new-key");
		assertThatNoException().isThrownBy(this::start);
	}

	private void start(String... arguments) {
		assertThat(new SameKey(this.seal, new DefaultApplicationArguments(arguments))).isNotNull();
	}

	private long checks() {
		return this.everything.sql("select count(*) from key_check").query(Long.class).single();
	}

}
