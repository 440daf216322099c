package app.askwell.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the four questions look at beside the plan; asks and meetings of the last 30 days.
 *
 * @param answered asks that led to an answer or a promise
 * @param late thank-yous and check-backs whose day has passed
 * @param held meetings; prepared of these with questions or an introduction
 * @param received what others did for the seeker so far
 * @param ahead people to whom the next thing must be offered, not asked (A6)
 * @param aheadId the one furthest ahead, or null
 */
record CheckFigures(int asked, int answered, int late, int held, int prepared, int given, int received, int ahead,
		@Nullable UUID aheadId, @Nullable String aheadName) {

}
