package app.askwell.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import app.askwell.shared.SignedIn;

/**
 * Someone with a link that works.
 *
 * @param share what they see
 * @param seeker whose it is, in whose zone and words it is shown
 * @param link the path of the link
 */
record Guest(CoachShare share, SignedIn seeker, String link) {

	Set<CoachPart> parts() {
		return this.share.parts();
	}

	boolean sees(CoachPart part) {
		return parts().contains(part);
	}

	/** The pages there are for them, in their order. */
	public List<CoachPart> sections() {
		return CoachPart.sections().filter(this::sees).toList();
	}

	public String coach() {
		return this.share.name();
	}

	public String name() {
		return this.seeker.name();
	}

	/** The last day. */
	public LocalDate until() {
		return this.share.lastDay(this.seeker.zone());
	}

}
