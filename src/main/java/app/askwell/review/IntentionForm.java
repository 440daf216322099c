package app.askwell.review;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.Size;

/**
 * A conversation as it is typed, or taken over from what Askwell proposes.
 *
 * @param contact id of the person proposed, or empty
 */
record IntentionForm(String week, String contact,
		@Size(max = ReviewIntention.LONGEST, message = "{form.too-long}") String who, String day) {

	IntentionForm {
		week = Typed.orEmpty(week);
		contact = Typed.orEmpty(contact);
		who = Typed.orEmpty(who);
		day = Typed.orEmpty(day);
	}

	static IntentionForm in(ReviewWeek week) {
		return new IntentionForm(week.monday().toString(), "", "", "");
	}

	Intended intended(TypedDays days) {
		return new Intended(this.week, ContactId.find(this.contact), this.who,
				days.read(this.day, Tense.FUTURE, "day"));
	}

}
