package app.askwell.needs;

import java.util.List;
import java.util.UUID;

import app.askwell.exchange.RoomToAsk;
import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may be able to help with a need, and what speaks for it.
 *
 * @param industry their industry as it is known or assumed, or null
 * @param industryFrom where it is known from: KNOWN about them, LISTED with their
 * company, FITTING as a company on the list; null when it is not the seeker's
 * @param reach how near to hiring
 * @param stage how deep the relationship is
 * @param atTarget whether they work at a company on the list
 * @param named whether the need names them
 * @param companyNamed whether the need names their company
 * @param jobTouches whether their job shares words with the need
 * @param fact what was noted about them that does, or null
 * @param note where the notes on them do, or null
 * @param learned what was learned from them that does, or null
 */
record Helper(UUID id, String name, @Nullable String jobTitle, @Nullable String company, @Nullable String industry,
		@Nullable String industryFrom, String reach, String stage, int given, int offered, int got, int asked,
		int openActions, boolean atTarget, boolean named, boolean companyNamed, boolean jobTouches,
		@Nullable String fact, @Nullable String note, @Nullable String learned) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

	RoomToAsk room() {
		return RoomToAsk.of(this.given, this.offered, this.got, this.asked, this.openActions);
	}

	/** Whether something has to be offered before they can be asked. */
	public boolean isOneSided() {
		return room().isOneSided();
	}

	/** Whether too much is open with them to ask for more. */
	public boolean isFull() {
		return room().isFull();
	}

	/** What speaks for them, and is so. */
	public List<Why> known() {
		return AbleToHelp.reasons(this).stream().filter(Why::known).toList();
	}

	/** What speaks for them if it is as it looks. */
	public List<Why> assumed() {
		return AbleToHelp.reasons(this).stream().filter((why) -> !why.known()).toList();
	}

}
