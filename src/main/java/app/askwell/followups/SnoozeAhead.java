package app.askwell.followups;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.Refusal;

/** What is put off comes back, on a day that is still to come and not too far. */
final class SnoozeAhead {

	/** Later than that, "not now" is "never". */
	static final int MOST_DAYS = 365;

	private SnoozeAhead() {
	}

	static Optional<Refusal> check(LocalDate until, LocalDate today) {
		if (!until.isAfter(today)) {
			return Optional.of(Refusal.of("refusal.snooze.past", "until"));
		}
		return until.isAfter(today.plusDays(MOST_DAYS)) ? Optional.of(Refusal.of("refusal.snooze.far", "until"))
				: Optional.empty();
	}

}
