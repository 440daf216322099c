package app.askwell.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * Whom the meetings reach (R1), and the alarms when they reach nobody who matters (R2). A
 * meeting can count as several things; it is random when it is none of them.
 *
 * @param focused whether there is a focus, so that there is an industry
 * @param meetings held in the last 30 days; of these in the focus industry, with someone
 * who could hire, at a target company that fits the focus, with a connector or someone
 * introduced by one
 * @param random the other meetings; of these at an event, else with someone who was
 * introduced, else with someone of whom it is noted how they met
 * @param targets companies on the list that fit; of these with a contact
 * @param firstOn the first meeting ever
 * @param inThreeWeeks meetings within the days that the alarm about the industry looks
 * back, and within those of the other alarm
 * @param lastInIndustry the last such meeting within these days, or null
 */
@Upholds({ Rule.R1, Rule.R2 })
public record Reach(boolean focused, long meetings, long inIndustry, long couldHire, long atTarget, long byConnectors,
		long random, long randomAtEvents, long randomIntroduced, long randomMet, long targets, long knownTargets,
		@Nullable LocalDate firstOn, long inThreeWeeks, long inSixWeeks, @Nullable LocalDate lastInIndustry,
		@Nullable LocalDate lastCouldHire) {

	static final int DAYS_COUNTED = 30;

	static final int DAYS_WITHOUT_INDUSTRY = 21;

	static final int DAYS_WITHOUT_HIRER = 42;

	/** Random meetings of which nothing is noted. */
	public long randomUnknown() {
		return this.random - this.randomAtEvents - this.randomIntroduced - this.randomMet;
	}

	/**
	 * What rings, the more pressing first: only for someone who meets people at all, and
	 * about the industry only with a focus that names one.
	 */
	public List<Alarm> alarms(LocalDate today) {
		List<Alarm> alarms = new ArrayList<>();
		if (this.focused && this.inThreeWeeks > 0 && passed(DAYS_WITHOUT_INDUSTRY, this.lastInIndustry, today)) {
			alarms.add(Alarm.INDUSTRY);
		}
		if (this.inSixWeeks > 0 && passed(DAYS_WITHOUT_HIRER, this.lastCouldHire, today)) {
			alarms.add(Alarm.HIRER);
		}
		return alarms;
	}

	private boolean passed(int days, @Nullable LocalDate last, LocalDate today) {
		LocalDate since = (last != null) ? last : this.firstOn;
		return since != null && !since.isAfter(today.minusDays(days));
	}

}
