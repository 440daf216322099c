package app.askwell.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may set up an Askwell that others can reach: whoever reads its log. */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpTokenTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Clock clock;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@BeforeEach
	void beginEmpty() {
		this.everything.sql("truncate account, attempt, spring_session cascade").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.53", "::1" })
	void isNotNeededOnThisComputerAlone(String address) throws UnknownHostException {
		SetUpToken token = listeningOn(InetAddress.getByName(address));
		assertThat(token.isNeeded()).isFalse();
		assertThat(token.check("", "token")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "::", "192.0.2.4" })
	void isNeededWhereOthersCanReachIt(String address, CapturedOutput log) throws UnknownHostException {
		SetUpToken token = listeningOn(InetAddress.getByName(address));
		assertThat(token.check("", "token")).hasSize(1);
		assertThat(token.check("guess", "token")).hasSize(1);
		assertThat(token.check(" " + told(token, log) + " ", "token")).isEmpty();
	}

	@Test
	void isNeededWhenNobodySaysWhereItListens() {
		assertThat(listeningOn(null).isNeeded()).isTrue();
	}

	@Test
	void isTakenByEachInstanceWhicheverToldIt(CapturedOutput log) {
		String first = told(listeningOn(null), log);
		assertThat(listeningOn(null).check(first, "token")).isEmpty();
	}

	@Test
	void isAnotherOneForEachAskwell(CapturedOutput log) {
		String first = told(listeningOn(null), log);
		byte[] key = this.everything.sql("select key from mail_link_key").query(byte[].class).single();
		this.everything.sql("update mail_link_key set key = sha256(key)").update();
		try {
			assertThat(listeningOn(null).check(first, "token")).hasSize(1);
		}
		finally {
			this.everything.sql("update mail_link_key set key = ?").param(key).update();
		}
	}

	@Test
	void isNotToldOnceThereIsAnAccount(CapturedOutput log) {
		this.seekers.open();
		listeningOn(null).say();
		assertThat(log.getOut()).doesNotContain("set-up token");
	}

	@Test
	void canBeTriedThirtyTimes() {
		SetUpToken token = listeningOn(null);
		for (int i = 0; i < 30; i++) {
			token.check("guess", "token");
		}
		assertThatExceptionOfType(TooOften.class).isThrownBy(() -> token.check("guess", "token"));
	}

	private SetUpToken listeningOn(@Nullable InetAddress address) {
		return new SetUpToken(address, this.jdbc,
				new Tries(this.jdbc, this.transactions, this.clock).from(SignInDoor.ELSEWHERE));
	}

	private static String told(SetUpToken token, CapturedOutput log) {
		token.say();
		String marker = "asks for this set-up token: ";
		int start = log.getOut().lastIndexOf(marker) + marker.length();
		return log.getOut().substring(start, start + 43);
	}

}
