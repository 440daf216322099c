package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * An ask leaves the contact time for it. Bringing two people together takes longest: a
 * third person has to answer as well.
 */
@Upholds(Rule.A8)
final class LeadTime {

	/** Working days, the needed-by day among them and today not. */
	static final int FEWEST_DAYS = 5;

	static final int FEWEST_DAYS_FOR_AN_INTRODUCTION = 10;

	private LeadTime() {
	}

	/** Advises on a needed-by date of today or later. */
	static Optional<Advice> check(@Nullable AskKind kind, LocalDate neededBy, LocalDate today) {
		boolean introduction = kind == AskKind.INTRODUCTION;
		int fewest = introduction ? FEWEST_DAYS_FOR_AN_INTRODUCTION : FEWEST_DAYS;
		LocalDate first = WorkingDays.away(today, fewest);
		return neededBy.isBefore(first) ? Optional.of(Advice.of(Rule.A8,
				introduction ? "advice.ask.soon-introduction" : "advice.ask.soon", "neededBy", fewest, first))
				: Optional.empty();
	}

}
