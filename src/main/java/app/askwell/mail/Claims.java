package app.askwell.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedKey;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each letter to one instance at a time. One letter a claim: whoever dies holds up
 * a single one, until its lease runs out.
 */
@Component
class Claims {

	/** Longer than a server can make a try last ({@link Caller#WHOLE}). */
	static final Duration LEASE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final OutboxMails mails;

	private final ApplicationEventPublisher events;

	Claims(JdbcClient jdbc, OutboxMails mails, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.events = events;
	}

	/** A letter that is ours until the lease runs out. */
	record Claim(AccountId account, UUID id, UUID lease) {

	}

	/** Takes the letter that is due longest, of whichever account. */
	@Transactional
	public Optional<Claim> next(Instant now) {
		return this.jdbc.sql("select account_id, id, lease from claim_mail(?, ?)")
			.params(now.atOffset(ZoneOffset.UTC), now.plus(LEASE).atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Claim(new AccountId(row.getObject("account_id", UUID.class)),
					row.getObject("id", UUID.class), row.getObject("lease", UUID.class)))
			.optional();
	}

	/** Reads it, as its account; nothing if it went with its account meanwhile. */
	@Transactional(readOnly = true)
	public Optional<Outgoing> read(Claim claim) {
		return this.mails.findById(new OwnedKey(claim.account().value(), claim.id()))
			.map((mail) -> mail.to(address(claim)));
	}

	/** Notes what became of it, as its account, and tells whoever put it. */
	@Transactional
	public void settle(Claim claim, Reply reply, Instant now) {
		this.mails.hold(claim.account().value(), claim.id())
			.filter((mail) -> mail.answered(claim.lease(), reply, now))
			.flatMap(OutboxMail::news)
			.ifPresent(this.events::publishEvent);
	}

	private String address(Claim claim) {
		return this.jdbc.sql("select coalesce(email, '') from account where id = ?")
			.param(claim.account().value())
			.query(String.class)
			.optional()
			.orElse("");
	}

}
