package app.askwell.maillinks;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.followups.FollowUpId;
import app.askwell.followups.Matter;
import app.askwell.followups.Matter.Standing;
import app.askwell.followups.Matters;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;

/** The things that links are about, and whether a link can do anything for them now. */
@Component
class Items {

	private final Matters matters;

	Items(Matters matters) {
		this.matters = matters;
	}

	/**
	 * What a link is about, as it stands now.
	 * @throws app.askwell.shared.NotFound if it is gone
	 */
	Matter matter(SignedIn me, Link link) {
		return (link.subject() == Subject.STAY_IN_TOUCH) ? this.matters.stayInTouch(me, new ContactId(link.item()))
				: this.matters.followUp(me, new FollowUpId(link.item()));
	}

	/**
	 * Whether there is something to press: what is put off may be done, but not put off.
	 */
	static boolean waits(Link link, Matter matter) {
		return switch (link.purpose()) {
			case DONE -> !matter.isEnded();
			case LATER -> matter.standing() == Standing.DUE;
			default -> false;
		};
	}

	/** A week from its day, or from today if that has passed. */
	static LocalDate aWeekLater(Matter matter, LocalDate today) {
		return (matter.on().isAfter(today) ? matter.on() : today).plusWeeks(1);
	}

	/** Its place in the app. */
	static String path(Link link) {
		return (link.subject() == Subject.STAY_IN_TOUCH) ? "/people/" + link.item() : "/follow-ups/" + link.item();
	}

}
