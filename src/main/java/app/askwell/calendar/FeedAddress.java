package app.askwell.calendar;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Happened;
import app.askwell.shared.Ids;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secret address of an account's calendar: there is one, or none. */
@Service
@Transactional
class FeedAddress {

	private final CalendarFeeds feeds;

	private final JdbcClient jdbc;

	private final OneAtATime oneAtATime;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	FeedAddress(CalendarFeeds feeds, JdbcClient jdbc, OneAtATime oneAtATime, Clock clock,
			ApplicationEventPublisher news) {
		this.news = news;
		this.feeds = feeds;
		this.jdbc = jdbc;
		this.oneAtATime = oneAtATime;
		this.clock = clock;
	}

	/**
	 * Makes an address; the one before it stops working.
	 * @return its secret part, which nobody can look up later
	 */
	public String make(AccountId account) {
		this.oneAtATime.enter(account);
		revoke(account);
		String token = Fingerprint.secret();
		this.feeds.saveAndFlush(new CalendarFeed(account, Ids.next(), token, this.clock.instant()));
		this.news.publishEvent(new Happened(account, Noted.CALENDAR_LINK_MADE));
		return token;
	}

	/** Has the address stop working at once, and for good. */
	public void revoke(AccountId account) {
		if (this.jdbc.sql("delete from calendar_feed where account_id = ?").param(account.value()).update() > 0) {
			this.news.publishEvent(new Happened(account, Noted.CALENDAR_LINK_ENDED));
		}
	}

	@Transactional(readOnly = true)
	public Optional<FeedView> current(SignedIn me) {
		return this.jdbc.sql("select made_at, fetched_at from calendar_feed where account_id = ?")
			.param(me.account().value())
			.query((row, number) -> new FeedView(
					row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(me.zone()),
					in(me.zone(), row.getObject("fetched_at", OffsetDateTime.class))))
			.optional();
	}

	/** Whose calendar it is; nothing if there is no such address. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<AccountId> accountOf(String token) {
		return this.jdbc.sql("select account from calendar_feed_account(?) as account where account is not null")
			.param(Fingerprint.of(token))
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	private static @Nullable ZonedDateTime in(ZoneId zone, @Nullable OffsetDateTime moment) {
		return (moment != null) ? moment.atZoneSameInstant(zone) : null;
	}

}
