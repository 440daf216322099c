package app.askwell.today;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * Whom the meetings reach (R1), and the alarm when they reach nobody who matters (R2).
 *
 * @param meetings held in the last 30 days; of these in the focus industry, with someone
 * who could hire
 * @param targets companies on the list; of these with a contact
 * @param firstOn the first meeting ever
 * @param lately meetings within the days that the industry alarm looks back
 */
@Upholds({ Rule.R1, Rule.R2 })
record Reach(long meetings, long inIndustry, long couldHire, long targets, long knownTargets,
		@Nullable LocalDate firstOn, long lately, @Nullable LocalDate lastInIndustry,
		@Nullable LocalDate lastCouldHire) {

	static final int DAYS_COUNTED = 30;

	static final int DAYS_WITHOUT_INDUSTRY = 21;

	static final int DAYS_WITHOUT_HIRER = 42;

	/**
	 * The message key of the alarm, if it rings: only for someone who meets people at
	 * all.
	 */
	Optional<String> alarm(LocalDate today) {
		if (this.firstOn == null || this.lately == 0) {
			return Optional.empty();
		}
		if (passed(DAYS_WITHOUT_INDUSTRY, this.lastInIndustry, today)) {
			return Optional.of("today.alarm.industry");
		}
		return passed(DAYS_WITHOUT_HIRER, this.lastCouldHire, today) ? Optional.of("today.alarm.hirer")
				: Optional.empty();
	}

	private boolean passed(int days, @Nullable LocalDate last, LocalDate today) {
		LocalDate since = (last != null) ? last : this.firstOn;
		return since != null && !since.isAfter(today.minusDays(days));
	}

}
