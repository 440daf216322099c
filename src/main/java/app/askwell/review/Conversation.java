package app.askwell.review;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that was meant for a week, and what became of it. Nobody types that in:
 * it is had when a meeting with them was held in that week.
 *
 * @param weekOn Monday of the week it was meant for
 * @param contact with whom, or null where words tell
 * @param who their name, or the words
 * @param day for which it was meant, or null
 * @param meeting the one that was held or is planned, or null
 * @param heldOn when it was had, or null
 * @param plannedOn when it is planned for, or null
 */
public record Conversation(LocalDate weekOn, UUID id, @Nullable UUID contact, String who, @Nullable LocalDate day,
		@Nullable UUID meeting, @Nullable LocalDate heldOn, @Nullable LocalDate plannedOn) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.who);
	}

	/** The end of the key of its words: had, planned, meant for a day, or meant. */
	public String state() {
		if (this.heldOn != null) {
			return "had";
		}
		if (this.plannedOn != null) {
			return "planned";
		}
		return (this.day != null) ? "day" : "meant";
	}

	/** The day that its words mention, or null. */
	public @Nullable LocalDate stateOn() {
		return (this.heldOn != null) ? this.heldOn : (this.plannedOn != null) ? this.plannedOn : this.day;
	}

	public boolean isHad() {
		return this.heldOn != null;
	}

}
