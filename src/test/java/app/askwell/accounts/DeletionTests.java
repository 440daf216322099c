package app.askwell.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class DeletionTests {

	private static final String DELETION = "/settings/deletion";

	private static final String CLOSED = "/good-bye?closed";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ForgottenAccounts night;

	private Seeker maya;

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@BeforeEach
	void open() {
		this.clock.reset();
		this.maya = this.seekers.open();
	}

	@Test
	void leavesNoRowOfTheAccountInAnyTable() {
		Seeker otto = this.seekers.open();
		Cast.join(this.everything, this.maya);
		Cast.join(this.everything, otto);
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/people/new");
		visitor.post("/people", Map.of("name", "Tom Alvarez", "formKey", "some-key"));
		List<String> filled = tablesWithRowsOf(this.maya);
		assertThat(filled).contains("submission", "contact", "meeting", "spring_session", "account")
			.hasSizeGreaterThan(12);
		visitor.post("/example", Map.of("formKey", "example"));
		visitor.get("/");
		assertThat(exampleOf(this.maya)).isOne();
		visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get(DELETION);
		assertThat(visitor.post(DELETION, Map.of("email", this.maya.email(), "password", Seekers.PASSWORD))
			.headers()
			.firstValue("Location")
			.orElse("")).endsWith("/good-bye?closed");
		assertThat(tablesWithRowsOf(this.maya))
			.containsAll(filled.stream().filter((it) -> !it.equals("spring_session")).toList());
		Visitor.signedIn(this.port, this.maya);
		night(Duration.ofDays(7));
		assertThat(tablesWithRowsOf(this.maya)).isEmpty();
		assertThat(exampleOf(this.maya)).isZero();
		assertThat(tablesWithRowsOf(otto)).contains("contact", "meeting", "account");
	}

	/** Also for a table that is still empty in the test above. */
	@Test
	void reachesEveryTableOfAnAccount() {
		assertThat(this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				   and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
				                   and k.confdeltype = 'c' and k.conkey[1] = a.attnum)
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void goesAfterSevenDaysAndNoSooner() {
		delete(this.maya.email(), Seekers.PASSWORD);
		night(Duration.ofDays(7).minusSeconds(1));
		assertThat(tablesWithRowsOf(this.maya)).contains("account");
		night(Duration.ofSeconds(1));
		assertThat(tablesWithRowsOf(this.maya)).isEmpty();
	}

	@Test
	void oneThatCannotGoKeepsNoOtherAndIsTriedAgain() {
		Seeker otto = this.seekers.open();
		this.everything.sql("update account set goes_at = now() - interval '9 days' where id = ?")
			.param(this.maya.account().value())
			.update();
		this.everything.sql("update account set goes_at = now() - interval '8 days' where id = ?")
			.param(otto.account().value())
			.update();
		this.everything
			.sql("create function stays() returns trigger language plpgsql" + " as 'begin raise exception ''no''; end'")
			.update();
		this.everything
			.sql("create trigger stays before delete on account for each row when (old.id = '" + this.maya.account()
					+ "') execute function stays()")
			.update();
		try {
			night(Duration.ZERO);
		}
		finally {
			this.everything.sql("drop function stays() cascade").update();
		}
		assertThat(tablesWithRowsOf(otto)).isEmpty();
		assertThat(tablesWithRowsOf(this.maya)).contains("account");
		night(Duration.ofDays(1));
		assertThat(tablesWithRowsOf(this.maya)).isEmpty();
	}

	/** In Boston the clocks go forward in March and back in November. */
	@ParameterizedTest
	@CsvSource({ "2027-03-10T14:00:00Z, 2027-03-17T13:00:00Z", "2026-10-28T13:00:00Z, 2026-11-04T14:00:00Z",
			"2026-11-24T14:00:00Z, 2026-12-01T14:00:00Z" })
	void goesAtTheSameTimeOfDayAWeekLater(Instant closed, Instant goes) {
		this.clock.set(closed);
		delete(this.maya.email(), Seekers.PASSWORD);
		assertThat(this.everything.sql("select goes_at from account where id = ?")
			.param(this.maya.account().value())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo(goes);
	}

	@Test
	void saysWhenInTheAccountsZone() {
		Seeker tui = this.seekers.open("Tui", ZoneId.of("Pacific/Auckland"));
		assertThat(new Visit(this.mvc, tui).words(DELETION)).contains("for good on Wed, Dec 2, 3:00 AM")
			.doesNotContain("You set this Askwell up");
	}

	@Test
	void signsEveryBrowserOutAndSaysGoodBye() {
		Visitor here = Visitor.signedIn(this.port, this.maya);
		Visitor there = Visitor.signedIn(this.port, this.maya);
		here.get(DELETION);
		here.post(DELETION, Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		assertThat(here.get("/good-bye?closed").body()).contains("Your account is closed");
		assertThat(here.get("/good-bye").body()).contains("Your account is gone");
		assertThat(Stream.of(here, there).map((visitor) -> visitor.get("/").statusCode())).containsOnly(302);
	}

	@Test
	void leadsTheNextVisitorToTheWelcomePageWhenNobodyIsLeft() {
		this.everything.sql("delete from account where id <> ?").param(this.maya.account().value()).update();
		assertThat(delete(this.maya.email(), Seekers.PASSWORD)).hasRedirectedUrl(CLOSED);
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk();
		night(Duration.ofDays(8));
		assertThat(this.mvc.get().uri("/sign-in")).hasRedirectedUrl("/welcome");
	}

	@Test
	void needsThePasswordAndTheAddress() {
		assertThat(delete("otto@example.org", "three quiet otters sleep")).hasStatus(422)
			.bodyText()
			.contains("not the password you sign in with now", "just as it stands here", "otto@example.org");
		assertThat(delete(this.maya.email(), "three quiet otters sleep")).hasStatus(422);
		assertThat(delete("", Seekers.PASSWORD)).hasStatus(422);
		assertThat(tablesWithRowsOf(this.maya)).contains("account");
	}

	@Test
	void happensOnceHoweverOftenItIsSent() {
		List<MvcTestResult> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((copy) -> delete(this.maya.email(), Seekers.PASSWORD))
			.toList();
		assertThat(answers).allSatisfy((answer) -> assertThat(answer).hasRedirectedUrl(CLOSED));
	}

	@Test
	void whoeverHasBeenHereLongestTakesOver() {
		this.everything.sql("delete from account").update();
		Seeker owner = this.seekers.open();
		this.clock.advance(Duration.ofHours(1));
		Seeker closed = this.seekers.open();
		this.clock.advance(Duration.ofHours(1));
		Seeker heir = this.seekers.open();
		this.clock.advance(Duration.ofHours(1));
		Seeker latest = this.seekers.open();
		this.everything.sql("update account set owner = true where id = ?").param(owner.account().value()).update();
		assertThat(new Visit(this.mvc, owner).words(DELETION)).contains("whoever has been here longest does");
		this.maya = closed;
		delete(closed.email(), Seekers.PASSWORD);
		this.maya = owner;
		this.clock.reset();
		delete(owner.email(), Seekers.PASSWORD);
		assertThat(owners()).as("as long as it is closed").containsExactly(owner.account().value());
		this.everything.sql("delete from account where id = ?").param(owner.account().value()).update();
		assertThat(owners()).containsExactly(heir.account().value());
		assertThat(new Visit(this.mvc, heir).words("/settings/invitations")).contains("Each link opens one account");
		assertThat(new Visit(this.mvc, latest).words("/settings/invitations")).doesNotContain("Each link opens");
	}

	private List<UUID> owners() {
		return this.everything.sql("select id from account where owner").query(UUID.class).list();
	}

	private long exampleOf(Seeker seeker) {
		return this.everything.sql("select count(*) from account where example_of = ?")
			.param(seeker.account().value())
			.query(Long.class)
			.single();
	}

	private void night(Duration later) {
		this.clock.advance(later);
		this.night.everyNight(this.clock.instant());
	}

	private MvcTestResult delete(String email, String password) {
		return new Visit(this.mvc, this.maya).post(DELETION, "email", email, "password", password, "formKey", "same");
	}

	private List<String> tablesWithRowsOf(Seeker seeker) {
		Stream<String> owned = this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				""").query(String.class).list().stream().filter((table) -> this.everything.count(table, seeker) > 0);
		String id = seeker.account().toString();
		Stream<String> others = this.everything.sql("""
				select 'account' from account where id::text = :id
				union select 'spring_session' from spring_session where principal_name = :id
				""").param("id", id).query(String.class).list().stream();
		return Stream.concat(owned, others).toList();
	}

}
