package app.askwell.progress;

/** What a search leads to, from the first meeting to the offer, and both ways (R3). */
public enum Measure {

	/** Held. */
	MEETINGS,

	/**
	 * Names that became contacts out of a meeting, and introductions that were asked for
	 * and came.
	 */
	INTRODUCTIONS,

	/** The seeker heard of them. */
	OPPORTUNITIES,

	/** Held meetings that belong to an opportunity. */
	INTERVIEWS,

	/** Opportunities that came to an offer, at the first of them. */
	OFFERS,

	/** Gives delivered. */
	GIVEN,

	/** Promises kept, and asks answered on the spot. */
	RECEIVED

}
