package app.askwell.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Happened;
import app.askwell.shared.Ids;
import app.askwell.shared.NotFound;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who else may open an account here: whoever gets a link from the owner. */
@Service
@Transactional
class Invitations {

	/** As many links may wait to be used. */
	static final int MOST_OPEN = 20;

	private final SentInvitations sent;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	private final OneAtATime oneAtATime;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Invitations(SentInvitations sent, Accounts accounts, JdbcClient jdbc, OneAtATime oneAtATime, Clock clock,
			ApplicationEventPublisher news) {
		this.news = news;
		this.sent = sent;
		this.accounts = accounts;
		this.jdbc = jdbc;
		this.oneAtATime = oneAtATime;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean mayInvite(AccountId account) {
		return this.accounts.findById(account.value()).filter(Account::mayInvite).isPresent();
	}

	/**
	 * Makes a link.
	 * @return its token, which nobody can look up later
	 * @throws NotFound if this account may not invite
	 * @throws Refused if too many links wait to be used
	 */
	public String invite(AccountId owner, String forWhom) {
		mustBeOwner(owner);
		if (forWhom.isBlank()) {
			throw new Refused(Refusal.of("refusal.invitation.for-whom", "forWhom"));
		}
		this.oneAtATime.enter(owner);
		if (countOpen(owner) >= MOST_OPEN) {
			throw new Refused(Refusal.of("refusal.invitation.too-many", "", MOST_OPEN));
		}
		String token = Fingerprint.secret();
		this.sent.save(new Invitation(owner, Ids.next(), token, forWhom, this.clock.instant()));
		this.news.publishEvent(new Happened(owner, Noted.INVITATION_MADE));
		return token;
	}

	/**
	 * Takes a link back.
	 * @return whom it was for
	 */
	public String revoke(AccountId owner, UUID id) {
		Invitation invitation = this.sent.get(owner, id);
		invitation.mustBeUnused();
		this.sent.delete(invitation);
		this.news.publishEvent(new Happened(owner, Noted.INVITATION_TAKEN_BACK));
		return invitation.forWhom();
	}

	@Transactional(readOnly = true)
	public List<OpenInvitation> open(SignedIn me) {
		return this.jdbc.sql("""
				select id, for_whom, expires_at from invitation
				 where account_id = :account and used_at is null and expires_at > :now order by expires_at, id
				""")
			.param("account", me.account().value())
			.param("now", now())
			.query((row, number) -> new OpenInvitation(row.getObject("id", UUID.class), row.getString("for_whom"),
					row.getObject("expires_at", OffsetDateTime.class).atZoneSameInstant(me.zone())))
			.list();
	}

	/** What the link is good for; nothing if there is no such link. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<InvitationState> state(String token) {
		return this.jdbc.sql("select state from invitation_state(?, ?) as state where state is not null")
			.params(Fingerprint.of(token), now())
			.query(InvitationState.class)
			.optional();
	}

	/**
	 * Uses the link up, in the transaction that opens the account.
	 * @throws Refused if someone else did in the same moment
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void redeem(String token) {
		boolean redeemed = this.jdbc.sql("select redeem_invitation(?, ?)")
			.params(Fingerprint.of(token), now())
			.query(Boolean.class)
			.single();
		if (!redeemed) {
			throw new Refused(Refusal.of("refusal.invitation.used", ""));
		}
	}

	private void mustBeOwner(AccountId account) {
		if (!mayInvite(account)) {
			throw new NotFound("invitations");
		}
	}

	private long countOpen(AccountId owner) {
		return this.jdbc
			.sql("select count(*) from invitation where account_id = ? and used_at is null and expires_at > ?")
			.params(owner.value(), now())
			.query(Long.class)
			.single();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
