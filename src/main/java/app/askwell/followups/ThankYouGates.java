package app.askwell.followups;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Refused;

import org.springframework.stereotype.Component;

/** What a thank-you has to pass before it goes out, whichever way it goes. */
@Component
class ThankYouGates {

	private final MeetingYield meetingYield;

	ThankYouGates(MeetingYield meetingYield) {
		this.meetingYield = meetingYield;
	}

	/**
	 * Lets a text pass that confirms what was offered (P1) and asks for no job (A2).
	 * @throws Refused beside the text
	 */
	void pass(FollowUp thanks, String text) {
		var offered = this.meetingYield.offered(thanks.account(), thanks.meeting(), thanks.contact());
		Refused.ifAny(ConfirmsWhatWasOffered.check(text, offered));
		Refused.ifAny(ThanksWithoutBegging.check(text, offered));
	}

	/**
	 * Lets a subject pass that asks for no job (A2), as a whole: it repeats nothing.
	 * @throws Refused beside the subject
	 */
	void passSubject(String line) {
		Refused.ifAny(NoJobBegging.check(line, "subject").stream().toList());
	}

}
