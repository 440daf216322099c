package app.askwell.companies;

import java.time.LocalDate;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import org.jspecify.annotations.Nullable;

/** A target company with all that is known about it. */
record TargetSheet(TargetId id, int version, String name, String nameKey, @Nullable String category,
		@Nullable String industry, @Nullable String industryKey, @Nullable SizeBand sizeBand,
		@Nullable Ownership ownership, @Nullable String place, int priority, @Nullable String why,
		@Nullable String notes, LocalDate addedOn, boolean offFocus) {

}
