package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending thank-yous in the words that are proposed. */
@Service
@Transactional
public class ThankYous {

	private final PromiseKeeping promises;

	private final FollowUpViews views;

	private final ThankYouText text;

	ThankYous(PromiseKeeping promises, FollowUpViews views, ThankYouText text) {
		this.promises = promises;
		this.views = views;
		this.text = text;
	}

	/**
	 * Notes that a thank-you went out in the words it has.
	 * @throws app.askwell.shared.Refused if they leave out what was offered
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
