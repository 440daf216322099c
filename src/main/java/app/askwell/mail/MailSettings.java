package app.askwell.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import app.askwell.accounts.AccountHolders;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail server as the owner of this Askwell sets it, for all its accounts. */
@Service
@Transactional
class MailSettings {

	private final MailServer server;

	private final KeptServers kept;

	private final PasswordKey key;

	private final Pause pause;

	private final FreshStart start;

	private final AccountHolders holders;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	MailSettings(MailServer server, KeptServers kept, PasswordKey key, Pause pause, FreshStart start,
			AccountHolders holders, JdbcClient jdbc, Clock clock, ApplicationEventPublisher news) {
		this.server = server;
		this.kept = kept;
		this.key = key;
		this.pause = pause;
		this.start = start;
		this.holders = holders;
		this.jdbc = jdbc;
		this.clock = clock;
		this.news = news;
	}

	/**
	 * What the page shows.
	 *
	 * @param owner whether this account may change it
	 * @param fixed whether the machine names the server
	 * @param server in force, or null while there is none
	 * @param form as it opens
	 */
	record Shown(boolean owner, boolean fixed, @Nullable Server server, MailForm form) {

	}

	@Transactional(readOnly = true)
	public Shown shownTo(AccountId account) {
		return new Shown(this.holders.isOwner(account), this.server.isFixed(), this.server.find().orElse(null), form());
	}

	@Transactional(readOnly = true)
	public MailForm form() {
		return this.server.kept()
			.map((one) -> MailForm.of(one.server(this.key), one.version()))
			.orElseGet(MailForm::empty);
	}

	/**
	 * Takes it from now on.
	 * @param version of the form, {@link KeptServer#NONE_YET} when there was none
	 * @throws NotFound if this account may not
	 * @throws Refused if the kept password would be told to another server
	 */
	public void save(AccountId owner, int version, Server wanted) {
		mustBeFreeFor(owner);
		KeptServer found = this.server.kept().orElseGet(KeptServer::new);
		found.mustBeAt(version);
		byte[] sealed = (wanted.password() != null) ? this.key.seal(wanted.password()) : null;
		if (sealed != null || wanted.user() == null) {
			found.unlockWith(sealed);
		}
		else if (!found.hasPassword() || !found.isAt(wanted)) {
			throw new Refused(Refusal.of("refusal.mail.password-missing", "password"));
		}
		try {
			this.kept.saveAndFlush(found.as(wanted));
		}
		catch (DataIntegrityViolationException ex) {
			throw new Stale();
		}
		this.news.publishEvent(new Happened(owner, Noted.MAIL_SERVER_CHANGED));
		this.start.begin(this.clock.instant());
	}

	/** Letters wait from then on. */
	public void remove(AccountId owner) {
		mustBeFreeFor(owner);
		this.server.kept().ifPresent(this.kept::delete);
		this.pause.end();
		this.news.publishEvent(new Happened(owner, Noted.MAIL_SERVER_CHANGED));
	}

	/** A letter to the owner, to see whether it works. */
	@Transactional(readOnly = true)
	public Outgoing testLetter(AccountId owner, String subject, String text) {
		mustBeOwner(owner);
		String address = this.jdbc.sql("select email from account where id = ?")
			.param(owner.value())
			.query(String.class)
			.single();
		return new Outgoing("<" + UUID.randomUUID() + "@" + this.server.domain() + ">", address, null, subject, text,
				"", List.of(), this.clock.instant());
	}

	/** It works again. */
	public void resume() {
		this.start.begin(this.clock.instant());
	}

	private void mustBeFreeFor(AccountId account) {
		mustBeOwner(account);
		if (this.server.isFixed()) {
			throw new Refused(Refusal.of("refusal.mail.fixed", ""));
		}
	}

	private void mustBeOwner(AccountId account) {
		if (!this.holders.isOwner(account)) {
			throw new NotFound("mail settings");
		}
	}

}
