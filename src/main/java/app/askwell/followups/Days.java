package app.askwell.followups;

import java.time.DateTimeException;
import java.time.LocalDate;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Days as date fields send them. */
final class Days {

	private Days() {
	}

	/** The day, or null when none was chosen. */
	static @Nullable LocalDate read(@Nullable String typed, String field) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		try {
			return Typed.day(typed);
		}
		catch (DateTimeException ex) {
			throw new Refused(Refusal.of("refusal.follow-up.day-unreadable", field));
		}
	}

}
