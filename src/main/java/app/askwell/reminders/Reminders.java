package app.askwell.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import app.askwell.accounts.AccountHolders;
import app.askwell.accounts.ZoneChanged;
import app.askwell.maillinks.ReminderKind;
import app.askwell.maillinks.Subscriptions;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.OwnedKey;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which letters an account wants, and when they come. */
@Service
@Transactional
class Reminders implements Subscriptions {

	private final EveryonesReminders everyones;

	private final AccountHolders holders;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Reminders(EveryonesReminders everyones, AccountHolders holders, JdbcClient jdbc, Clock clock,
			ApplicationEventPublisher news) {
		this.news = news;
		this.everyones = everyones;
		this.holders = holders;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the page of the settings tells. */
	@Transactional(readOnly = true)
	public ReminderView of(SignedIn me) {
		AccountReminders reminders = find(me.account()).orElseGet(() -> new AccountReminders(me.account()));
		return reminders.seen(me.zone(), this.clock.instant());
	}

	/**
	 * Wants letters like this from now on.
	 * @param version the version the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void want(SignedIn me, int version, Wanted wanted) {
		AccountReminders reminders = held(me.account());
		reminders.mustBeAt(version);
		reminders.want(wanted, me.zone(), this.clock.instant());
		this.news.publishEvent(new Happened(me.account(), Noted.REMINDERS_CHANGED));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isOn(AccountId account, ReminderKind kind) {
		return find(account).map(AccountReminders::wanted).orElse(Wanted.USUAL).is(kind);
	}

	@Override
	public void change(AccountId account, ReminderKind kind, boolean on, Instant now) {
		AccountReminders reminders = held(account);
		if (reminders.wanted().is(kind) != on) {
			reminders.want(reminders.wanted().with(kind, on), recipient(account).zone(), now);
			this.news.publishEvent(new Happened(account, Noted.REMINDERS_CHANGED));
		}
	}

	/** Eight o'clock is another moment there. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ZoneChanged news) {
		held(news.account()).plan(news.zone(), this.clock.instant());
	}

	/**
	 * The reminders of an account, until the transaction ends nobody else's to change.
	 */
	AccountReminders held(AccountId account) {
		this.jdbc
			.sql("insert into account_reminders (account_id, id) values (:account, :account) on conflict do nothing")
			.param("account", account.value())
			.update();
		return this.everyones.hold(account.value()).orElseThrow(() -> new NotFound("reminders"));
	}

	/** Whom letters are for, as if they had signed in. */
	@Transactional(readOnly = true)
	public SignedIn recipient(AccountId account) {
		return this.holders.find(account).orElseThrow(() -> new NotFound("account"));
	}

	private Optional<AccountReminders> find(AccountId account) {
		return this.everyones.findById(new OwnedKey(account.value(), account.value()));
	}

}
