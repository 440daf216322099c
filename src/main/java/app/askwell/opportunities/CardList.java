package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of opportunities.
 *
 * @param stage the only one that is shown, or null for all
 * @param today the account's day
 */
record CardList(Slice<Card> slice, @Nullable OpportunityStage stage, LocalDate today) {

	public boolean isEmpty() {
		return this.slice.items().isEmpty();
	}

	/** In a link; empty for all. */
	public String only() {
		return (this.stage != null) ? this.stage.name() : "";
	}

}
