package app.askwell.pitch;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A rehearsal in the log. */
record RehearsalRow(UUID id, PitchPart part, LocalDate rehearsedOn, int seconds, Feeling felt, @Nullable String note,
		PitchId pitch, boolean earlier) {

	/** As a watch shows it. */
	public String time() {
		return SpokenTime.clock(this.seconds);
	}

	public boolean tooLong() {
		return this.seconds > this.part.mostSeconds();
	}

}
