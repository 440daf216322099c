package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.WorkingDays;

/** When to check back: soon enough to be remembered, on a day when people work. */
@Upholds(Rule.P3)
final class CheckBackDate {

	static final int USUAL_DAYS = 7;

	static final int MOST_DAYS = 21;

	private CheckBackDate() {
	}

	static LocalDate proposed(LocalDate today) {
		LocalDate day = today.plusDays(USUAL_DAYS);
		return WorkingDays.isOne(day) ? day : WorkingDays.away(day, 1);
	}

	/** Advises against a day so far off that the promise is forgotten by then. */
	static Optional<Advice> tooFar(LocalDate today, LocalDate date) {
		return date.isAfter(today.plusDays(MOST_DAYS))
				? Optional.of(Advice.of(Rule.P3, "advice.promise.check-back-far", "checkBackOn", MOST_DAYS))
				: Optional.empty();
	}

}
