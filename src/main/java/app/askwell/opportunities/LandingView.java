package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * What the page after a landing shows.
 *
 * @param searchSince since when the focus is active, or null when this search is closed
 * @param others further opportunities that are still open
 */
record LandingView(OpportunitySheet sheet, List<Supporter> supporters, @Nullable LocalDate searchSince,
		List<Other> others) {

	/** Another opportunity that is still open. */
	record Other(OpportunityId id, String role, String company, OpportunityStage stage) {

	}

	public String path() {
		return this.sheet.path() + "/landing";
	}

	/** Who is still to hear of it, planned or not. */
	public long untold() {
		return this.supporters.stream().filter((one) -> !one.told()).count();
	}

	/** For whom nothing is planned. */
	public long unplanned() {
		return this.supporters.stream().filter(Supporter::isUnplanned).count();
	}

}
