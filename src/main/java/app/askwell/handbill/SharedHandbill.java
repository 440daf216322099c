package app.askwell.handbill;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever has a link may read. */
@Service
@Transactional
class SharedHandbill {

	private final Shares shares;

	private final Editions editions;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	SharedHandbill(Shares shares, Editions editions, JdbcClient jdbc, Clock clock, ApplicationEventPublisher news) {
		this.news = news;
		this.shares = shares;
		this.editions = editions;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whose it is; nothing if there is no such link. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<AccountId> accountOf(String token) {
		return this.jdbc.sql("select account from handbill_share_account(?) as account where account is not null")
			.param(Fingerprint.of(token))
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	/**
	 * The edition behind a link, acting as its account; nothing if the link is closed.
	 */
	@Transactional(readOnly = true)
	public Optional<Edition> open(AccountId account, String token) {
		return this.shares.opened(account, Fingerprint.of(token))
			.filter((share) -> share.isOpen(this.clock.instant()))
			.map((share) -> this.editions.get(account, share.edition().value()));
	}

	/** Counts an opening; of two at once none is lost. */
	public void count(AccountId account, String token) {
		this.jdbc.sql("""
				update handbill_share set openings = openings + 1, opened_at = ?
				 where account_id = ? and token_hash = ?
				""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), account.value(), Fingerprint.of(token))
			.update();
		this.news.publishEvent(new Happened(account, Noted.HANDBILL_READ));
	}

}
