package app.askwell.needs;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A need with all that is known about it. */
record NeedSheet(UUID id, int version, String what, String why, LocalDate neededBy, LocalDate addedOn,
		@Nullable LocalDate closedOn, @Nullable NeedEnd closedAs, @Nullable String outcome) {

	public boolean isOpen() {
		return this.closedOn == null;
	}

	/** Whether its day has passed and it is still open. */
	public boolean isLate(LocalDate today) {
		return isOpen() && this.neededBy.isBefore(today);
	}

}
