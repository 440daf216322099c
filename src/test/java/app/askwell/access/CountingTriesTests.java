package app.askwell.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.TooOften;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

import static app.askwell.access.SignInDoor.ELSEWHERE;
import static app.askwell.access.SignInDoor.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What a try costs and when it is counted, seen by the number of hashes. */
@AskwellTest
class CountingTriesTests {

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void doesTheSameWorkForAnAddressThatNobodyHas() {
		assertThat(hashesOf(12, "nobody@example.org")).isEqualTo(10);
		assertThat(hashesOf(12, this.maya.email())).isEqualTo(10);
	}

	@Test
	void countsTriesAtTheSameMomentOneByOne() throws Exception {
		AtomicInteger hashes = new AtomicInteger();
		AccountAuthentication door = door(hashes, ELSEWHERE);
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Callable<Boolean>> tries = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				tries.add(() -> refuses(door, this.maya.email()));
			}
			for (Future<Boolean> refused : threads.invokeAll(tries)) {
				assertThat(refused.get()).isTrue();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(hashes).hasValue(10);
	}

	@Test
	void doesNotCountWhatIsRight() {
		Attempts here = tries(HOME);
		for (int i = 0; i < 40; i++) {
			here.succeeded(here.begin(this.maya.email()));
		}
		assertThat(this.everything.sql("select max(level) from attempt").query(Integer.class).single()).isZero();
	}

	@Test
	void keepsNoRowOfATryThatWasTurnedAway() {
		Attempts there = tries(ELSEWHERE);
		for (int i = 0; i < 30; i++) {
			there.begin("someone-" + i + "@example.org");
		}
		for (int i = 30; i < 50; i++) {
			String email = "someone-" + i + "@example.org";
			assertThatExceptionOfType(TooOften.class).isThrownBy(() -> there.begin(email));
		}
		assertThat(this.everything.sql("select count(*) from attempt").query(Integer.class).single()).isEqualTo(31);
	}

	@Test
	void limitsWhoIsSignedInApartFromStrangers() {
		Attempts there = tries(ELSEWHERE);
		for (int i = 0; i < 10; i++) {
			there.begin(this.maya.email());
		}
		Attempts here = tries(HOME);
		for (int i = 0; i < 20; i++) {
			assertThat(ask(here, false)).isEqualTo("right");
			assertThat(ask(here, true)).isEqualTo("wrong");
		}
		assertThatExceptionOfType(TooOften.class).isThrownBy(() -> ask(here, false));
	}

	private String ask(Attempts attempts, boolean wrong) {
		Errors errors = new MapBindingResult(new HashMap<>(), "form");
		return attempts.asking(this.maya.account(), errors, "current", () -> {
			if (wrong) {
				errors.rejectValue("current", "refusal.current-password.other");
			}
			return wrong ? "wrong" : "right";
		});
	}

	@Test
	void insistsOnCountingBeforeTheTransaction() {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		assertThatIllegalStateException()
			.isThrownBy(() -> transaction.executeWithoutResult((status) -> tries(HOME).begin(this.maya.email())));
	}

	private Attempts tries(String address) {
		return new Tries(this.jdbc, this.transactions, this.clock).from(address);
	}

	private int hashesOf(int tries, String email) {
		AtomicInteger hashes = new AtomicInteger();
		AccountAuthentication door = door(hashes, ELSEWHERE);
		this.everything.sql("delete from attempt").update();
		for (int i = 0; i < tries; i++) {
			assertThat(refuses(door, email)).isTrue();
		}
		return hashes.get();
	}

	private static boolean refuses(AccountAuthentication door, String email) {
		try {
			door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong"));
			return false;
		}
		catch (AuthenticationException ex) {
			return true;
		}
	}

	private AccountAuthentication door(AtomicInteger hashes, String address) {
		return new AccountAuthentication(new Candidates(this.jdbc, this.transactions, this.clock),
				new PasswordEncoder() {

					@Override
					public String encode(@Nullable CharSequence password) {
						return "nobody's";
					}

					@Override
					public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
						hashes.incrementAndGet();
						return false;
					}

				}, tries(address), this.clock);
	}

}
