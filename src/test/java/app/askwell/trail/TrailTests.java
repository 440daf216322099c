package app.askwell.trail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is noted, what is not, and that nobody takes it away. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class TrailTests {

	private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private ApplicationEventPublisher news;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private ForgottenTrail forgotten;

	@Autowired
	private MessageSource messages;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void notesWhoCameInWithWhatAndWhoLeft() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya, FIREFOX);
		visitor.get("/settings");
		visitor.post("/sign-out", Map.of());
		assertThat(trail()).containsExactly("SIGNED_IN FIREFOX LINUX", "SIGNED_OUT FIREFOX LINUX");
		String page = Visitor.signedIn(this.port, this.maya).get("/settings/trail").body();
		assertThat(page).contains("Signed out", "Firefox on Linux");
	}

	@Test
	void notesAWrongPasswordForItsAccountAndNothingForNobodys() {
		tryToSignIn(this.maya.email(), "wrong");
		tryToSignIn("nobody@example.org", "wrong");
		assertThat(trail()).hasSize(1).first().asString().startsWith("SIGN_IN_FAILED");
		assertThat(this.everything
			.sql("select count(*) from trail t where not exists (select from account a where a.id = t.account_id)")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void doesNotGrowWithEachTry() {
		for (int i = 0; i < Trail.MOST_FAILURES + 5; i++) {
			note(Noted.CODE_FAILED);
			note(Noted.CALENDAR_READ);
		}
		assertThat(trail()).hasSize(Trail.MOST_FAILURES + 1);
	}

	@Test
	void isThereOnlyIfWhatItTellsOfIs() {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		this.maya.acts(() -> transaction.executeWithoutResult((status) -> {
			note(Noted.EXPORTED);
			status.setRollbackOnly();
		}));
		assertThat(trail()).isEmpty();
		this.maya.acts(() -> transaction.executeWithoutResult((status) -> note(Noted.EXPORTED)));
		assertThat(trail()).hasSize(1);
	}

	@Test
	void notesWhatLeavesAndWhatIsChanged() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		assertThat(visitor.get("/export/people.csv").statusCode()).isEqualTo(200);
		visitor.get("/settings/calendar");
		visitor.post("/settings/calendar/address", Map.of());
		visitor.get("/settings/email");
		visitor.post("/settings/email",
				Map.of("email", "new-" + this.maya.email(), "password", Seekers.PASSWORD, "version", "0"));
		visitor.get("/settings/password");
		visitor.post("/settings/password", Map.of("current", Seekers.PASSWORD, "password", "seven loud herons sing"));
		assertThat(kinds()).containsExactly("SIGNED_IN", "EXPORTED", "CALENDAR_LINK_MADE", "EMAIL_CHANGED",
				"PASSWORD_CHANGED");
	}

	@Test
	void saysNothingThatWasTypedAndNobodysName() {
		tryToSignIn(this.maya.email(), "open sesame says Priya Nair");
		Visitor visitor = Visitor.signedIn(this.port, this.maya, "Priya Nair <priya@example.org>");
		visitor.get("/settings");
		assertThat(this.everything.sql("select string_agg(to_jsonb(t)::text, ' ') from trail t where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).doesNotContain("Priya", "priya", "sesame", this.maya.email(), "Maya");
	}

	@Test
	void nobodyTakesALineAway() {
		note(Noted.EXPORTED);
		for (String attempt : List.of("delete from trail", "update trail set what = 'SIGNED_IN'", "truncate trail")) {
			assertThatThrownBy(() -> asMaya(attempt)).isInstanceOf(DataAccessException.class)
				.rootCause()
				.hasMessageContaining("permission denied");
		}
		assertThat(trail()).hasSize(1);
	}

	@Test
	void isForgottenAfterFourHundredDays() {
		note(Noted.EXPORTED);
		this.forgotten.everyNight(MovableClock.TUESDAY.plus(Duration.ofDays(400)));
		assertThat(trail()).hasSize(1);
		this.forgotten.everyNight(MovableClock.TUESDAY.plus(Duration.ofDays(400)).plusSeconds(1));
		assertThat(trail()).isEmpty();
	}

	@Test
	void hasWordsForEverythingThatIsNoted() {
		Set<String> without = Stream.of(Noted.values())
			.map((what) -> "trail.what." + what)
			.filter((key) -> "".equals(this.messages.getMessage(key, null, "", Locale.ENGLISH)))
			.collect(Collectors.toSet());
		assertThat(without).isEmpty();
	}

	private void note(Noted what) {
		this.news.publishEvent(new Happened(this.maya.account(), what));
	}

	private void tryToSignIn(String email, String password) {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		assertThat(
				visitor.post("/sign-in", Map.of("email", email, "password", password.replace(" ", "-"))).statusCode())
			.isEqualTo(422);
	}

	private int asMaya(String sql) {
		JdbcClient application = JdbcClient.create(this.dataSource);
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		return this.maya.does(() -> transaction.execute((status) -> application.sql(sql).update()));
	}

	private List<String> trail() {
		return this.everything.sql("""
				select concat_ws(' ', what, family, system) from trail where account_id = ? order by happened_at, id
				""").param(this.maya.account().value()).query(String.class).list();
	}

	private List<String> kinds() {
		return trail().stream().map((line) -> line.split(" ", 2)[0]).toList();
	}

}
