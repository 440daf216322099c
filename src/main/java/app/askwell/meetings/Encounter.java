package app.askwell.meetings;

import java.time.LocalDate;

import app.askwell.exchange.GiveKind;
import org.jspecify.annotations.Nullable;

/**
 * One person at a meeting, and what the two agreed.
 *
 * @param action what they will do, or blank
 * @param checkBackOn when to ask how it goes
 * @param what what the seeker will do for them, or blank
 * @param dueOn by when; null makes it a standing offer
 * @param thank whether to thank them even if nothing was agreed at an event
 * @param about what was learned about them, or blank
 */
public record Encounter(Attendee who, String action, @Nullable LocalDate checkBackOn, GiveKind kind, String what,
		@Nullable LocalDate dueOn, boolean thank, String about) {

	public Encounter(Attendee who, String action, @Nullable LocalDate checkBackOn, GiveKind kind, String what,
			@Nullable LocalDate dueOn, boolean thank) {
		this(who, action, checkBackOn, kind, what, dueOn, thank, "");
	}

	boolean promises() {
		return !this.action.isBlank() || this.checkBackOn != null;
	}

	boolean offers() {
		return !this.what.isBlank() || this.dueOn != null;
	}

}
