package app.askwell.coach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks along, by which link, and what they see. */
@Service
@Transactional
class Coaching {

	/** More than anyone listens to. */
	static final int MOST = 10;

	private final CoachShares shares;

	private final CoachLetters letters;

	private final PasswordEncoder passwords;

	private final OneAtATime turns;

	private final Changes changes;

	private final Clock clock;

	Coaching(CoachShares shares, CoachLetters letters, PasswordEncoder passwords, OneAtATime turns, Changes changes,
			Clock clock) {
		this.shares = shares;
		this.letters = letters;
		this.passwords = passwords;
		this.turns = turns;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * A coach with a new link.
	 *
	 * @param token its secret part, which nobody can look up later
	 */
	record Invited(UUID id, String token) {

	}

	/**
	 * Invites a coach.
	 * @param send whether the link goes out by e-mail as well
	 * @throws Refused beside its field, or if there are too many already
	 */
	public Invited invite(SignedIn me, CoachDraft draft, boolean send) {
		this.turns.enter(me.account());
		List<Refusal> found = new ArrayList<>(draft.refusals(me.today(this.clock)));
		if (this.shares.of(me.account()) >= MOST) {
			found.add(Refusal.of("refusal.coach.too-many", "", MOST));
		}
		Refused.ifAny(found);
		String token = Fingerprint.secret();
		CoachShare share = new CoachShare(me.account(), draft, token, this.clock.instant());
		ask(share, draft);
		this.shares.saveAndFlush(share);
		return invited(me, share, token, send);
	}

	/**
	 * Takes what was decided anew; it holds from the coach's next page on.
	 * @param version the version the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 * @throws Refused beside its field
	 */
	public Recorded<UUID> change(SignedIn me, UUID id, int version, CoachDraft draft) {
		CoachShare share = this.shares.get(me.account(), id);
		share.mustBeAt(version);
		Refused.ifAny(draft.refusals(me.today(this.clock)));
		return this.changes.record(me.account(), "coach_share.changed", () -> {
			share.show(draft);
			ask(share, draft);
			this.shares.saveAndFlush(share);
			return id;
		});
	}

	/**
	 * Makes another link; the one before stops working at once.
	 * @throws Refused if the last day has passed
	 */
	public Invited renew(SignedIn me, UUID id, boolean send) {
		CoachShare share = this.shares.get(me.account(), id);
		if (share.hasEnded(this.clock.instant())) {
			throw new Refused(Refusal.of("refusal.coach.ended", ""));
		}
		String token = Fingerprint.secret();
		share.renew(token);
		this.shares.saveAndFlush(share);
		return invited(me, share, token, send);
	}

	/** Has the link stop working at once; what the coach wrote stays. */
	public void revoke(AccountId account, UUID id) {
		CoachShare share = this.shares.get(account, id);
		share.revoke(this.clock.instant());
		this.shares.saveAndFlush(share);
	}

	/** Removes a coach with their link, their comments, and when they looked. */
	public Recorded<UUID> remove(AccountId account, UUID id) {
		return this.changes.record(account, "coach_share.removed", () -> {
			this.shares.delete(this.shares.get(account, id));
			return id;
		});
	}

	private Invited invited(SignedIn me, CoachShare share, String token, boolean send) {
		if (send) {
			this.letters.send(me, share, token);
		}
		return new Invited(share.id(), token);
	}

	private void ask(CoachShare share, CoachDraft draft) {
		String passphrase = draft.passphrase();
		if (passphrase != null || draft.freely()) {
			share.ask((passphrase != null) ? this.passwords.encode(passphrase) : null);
		}
	}

}
