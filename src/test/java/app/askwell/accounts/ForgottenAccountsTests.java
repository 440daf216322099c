package app.askwell.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.Cast;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The night in which a closed account goes, with all it had. */
class ForgottenAccountsTests extends WithAnAccountToClose {

	@LocalServerPort
	private int port;

	@Autowired
	private ForgottenAccounts night;

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
			.orElse("")).endsWith(CLOSED);
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
	void leadsTheNextVisitorToTheWelcomePageWhenNobodyIsLeft() {
		this.everything.sql("delete from account where id <> ?").param(this.maya.account().value()).update();
		assertThat(delete(this.maya.email(), Seekers.PASSWORD)).hasRedirectedUrl(CLOSED);
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk();
		night(Duration.ofDays(8));
		assertThat(this.mvc.get().uri("/sign-in")).hasRedirectedUrl("/welcome");
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
		be(closed);
		delete(closed.email(), Seekers.PASSWORD);
		be(owner);
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

}
