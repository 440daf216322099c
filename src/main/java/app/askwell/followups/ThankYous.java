package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing thank-yous, and sending them in the words that are proposed. */
@Service
@Transactional
public class ThankYous {

	private final FollowUps followUps;

	private final PromiseKeeping promises;

	private final FollowUpViews views;

	private final ThankYouText text;

	ThankYous(FollowUps followUps, PromiseKeeping promises, FollowUpViews views, ThankYouText text) {
		this.followUps = followUps;
		this.promises = promises;
		this.views = views;
		this.text = text;
	}

	/**
	 * Keeps the text of a thank-you as far as it is written.
	 * @param version the version it was opened on, or null
	 * @throws Refused if it is on its way, and says what it says
	 * @throws app.askwell.shared.AlreadyDone if it went out in these words
	 * @throws app.askwell.shared.Stale if another tab changed it in between, or it went
	 * out in others
	 */
	public void draft(AccountId account, FollowUpId id, @Nullable Integer version, String text) {
		FollowUp thanks = this.followUps.get(account, id);
		if (thanks.kind() != FollowUpKind.THANK_YOU) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(thanks, text);
		if (thanks.postedAt() != null) {
			throw new Refused(Refusal.of("refusal.thank-you.on-its-way", "draft"));
		}
		thanks.mustStillBeAt(version);
		thanks.write(Typed.orNull(text));
		this.followUps.saveAndFlush(thanks);
	}

	/**
	 * Notes that a thank-you went out in the words it has.
	 * @throws Refused if they leave out what was offered
	 */
	public Recorded<FollowUpId> send(SignedIn me, FollowUpId thanks, int version, LocalDate today) {
		return this.promises.complete(me.account(), thanks, version, this.text.of(me, this.views.get(me, thanks)),
				today);
	}

	/** Notes that the newest thank-you to someone went out as proposed. */
	public void send(SignedIn me, ContactId contact, LocalDate today) {
		this.promises.openThankYou(me.account(), contact)
			.ifPresent((thanks) -> this.promises.complete(me.account(), thanks, null,
					this.text.of(me, this.views.get(me, thanks)), today));
	}

}
