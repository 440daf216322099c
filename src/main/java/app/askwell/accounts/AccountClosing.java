package app.askwell.accounts;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.access.OpenSessions;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing an account. It is shut at once and goes a week later; until then whoever signs
 * in can keep it, as it was, or let it go at once.
 */
@Service
@Transactional
class AccountClosing {

	private final Accounts accounts;

	private final OneAtATime turns;

	private final CurrentPassword current;

	private final OpenSessions sessions;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	AccountClosing(Accounts accounts, OneAtATime turns, CurrentPassword current, OpenSessions sessions, JdbcClient jdbc,
			ApplicationEventPublisher news, Clock clock) {
		this.accounts = accounts;
		this.turns = turns;
		this.current = current;
		this.sessions = sessions;
		this.jdbc = jdbc;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Closes an account and signs every browser out. Does nothing when it is closed or
	 * gone already.
	 * @throws Refused for a wrong password or address
	 */
	public void close(AccountId id, String email, String password) {
		this.turns.enter(id);
		this.accounts.findById(id.value()).filter((account) -> account.goesAt().isEmpty()).ifPresent((account) -> {
			List<Refusal> refusals = new ArrayList<>(this.current.check(account, password, "password"));
			if (!account.isAddressedBy(email)) {
				refusals.add(Refusal.of("refusal.deletion.other-address", "email"));
			}
			Refused.ifAny(refusals);
			account.close(this.clock.instant());
			this.accounts.saveAndFlush(account);
			this.news.publishEvent(new AccountClosed(account.signedIn(), account.goesAt().orElseThrow()));
			this.news.publishEvent(new Happened(id, Noted.ACCOUNT_CLOSED));
			this.sessions.endAll(id);
		});
	}

	/** When a closed account goes; nothing for one that is open. */
	@Transactional(readOnly = true)
	public Optional<ZonedDateTime> goesAt(AccountId id) {
		return this.accounts.findById(id.value()).flatMap(Account::goesAt);
	}

	/** Opens it again, as it was, wherever it is signed in by now. */
	public void keep(AccountId id) {
		closed(id).ifPresent((account) -> {
			AccountKept kept = new AccountKept(id, account.goesAt().orElseThrow());
			account.keep();
			this.sessions.introduce(this.accounts.saveAndFlush(account).signedIn());
			this.news.publishEvent(kept);
			this.news.publishEvent(new Happened(id, Noted.ACCOUNT_KEPT));
		});
	}

	/**
	 * Removes a closed account at once, with everything in it.
	 * @return false, and nothing happens, when it is not closed
	 * @throws Refused for a wrong password
	 */
	public boolean end(AccountId id, String password) {
		Optional<Account> closed = closed(id);
		closed.ifPresent((account) -> {
			Refused.ifAny(this.current.check(account, password, "password"));
			this.jdbc.sql("delete from account where id = ? and goes_at is not null").param(id.value()).update();
			this.sessions.endAll(id);
		});
		return closed.isPresent();
	}

	private Optional<Account> closed(AccountId id) {
		this.turns.enter(id);
		return this.accounts.findById(id.value()).filter((account) -> account.goesAt().isPresent());
	}

}
