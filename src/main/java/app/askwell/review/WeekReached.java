package app.askwell.review;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * Whom the meetings of one week reached, each counted for all that it reached (R1).
 *
 * @param byConnectors with someone who knows many people, or through one
 * @param random those that reached nothing of it
 */
@Upholds(Rule.R1)
record WeekReached(long meetings, long inIndustry, long couldHire, long atTarget, long byConnectors, long random) {

}
