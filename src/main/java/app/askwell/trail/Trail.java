package app.askwell.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.askwell.access.Browser;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Happened;
import app.askwell.shared.Ids;
import app.askwell.shared.Noted;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes what happens, in the transaction of what it tells of, or in one of its own where
 * there is none. The application can add lines, and neither change nor remove them.
 */
@Component
class Trail {

	/** Within which lines of a kind are counted. */
	static final Duration A_DAY = Duration.ofDays(1);

	/** So that whoever tries passwords day and night does not fill the database. */
	static final int MOST_FAILURES = 20;

	private static final int MOST = 500;

	/** A calendar reads several times an hour. */
	private static final Set<Noted> ONCE_A_DAY = EnumSet.of(Noted.CALENDAR_READ, Noted.HANDBILL_READ);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Trail(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@EventListener
	void note(Happened news) {
		note(news.account(), news.what());
	}

	void note(AccountId account, Noted what) {
		CurrentAccount.as(account, () -> this.transaction.execute((status) -> add(account, what)));
	}

	private int add(AccountId account, Noted what) {
		Optional<Browser> browser = browser();
		return this.jdbc
			.sql("""
					insert into trail (account_id, id, happened_at, what, family, system)
					select :account, :id, :now, :what, :family, :system
					 where (select count(*) from (select from trail
					         where account_id = :account and what = :what and happened_at > :since limit :most) seen) < :most
					""")
			.param("account", account.value())
			.param("id", Ids.next())
			.param("now", now())
			.param("what", what.name())
			.param("family", browser.map(Browser::family).orElse(null))
			.param("system", browser.map(Browser::system).orElse(null))
			.param("since", now().minus(A_DAY))
			.param("most", most(what))
			.update();
	}

	/**
	 * Notes that the password was wrong, if anybody has this address. It costs the same
	 * if nobody has, and does not wait for the disk.
	 */
	void noteFailure(String email) {
		Optional<Browser> browser = browser();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("set local synchronous_commit = off").update();
			this.jdbc.sql("select note_failed_sign_in(:email, :id, :now, :family, :system, :since, :most)")
				.param("email", email.strip())
				.param("id", Ids.next())
				.param("now", now())
				.param("family", browser.map(Browser::family).orElse(null))
				.param("system", browser.map(Browser::system).orElse(null))
				.param("since", now().minus(A_DAY))
				.param("most", MOST_FAILURES)
				.query((row) -> {
				});
		});
	}

	private static int most(Noted what) {
		if (what == Noted.CODE_FAILED) {
			return MOST_FAILURES;
		}
		return ONCE_A_DAY.contains(what) ? 1 : MOST;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/** What asks, if anything does: a task of the night has none. */
	private static Optional<Browser> browser() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((asked) -> ((ServletRequestAttributes) asked).getRequest().getHeader(HttpHeaders.USER_AGENT))
			.map(Browser::of);
	}

}
