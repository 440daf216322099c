package app.askwell.opportunities;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that someone did on the way.
 *
 * @param about whom they led to, their part, what they promised or answered; null where
 * there is nothing more to say
 * @param day on which it was done, or null
 */
record Deed(Kind kind, @Nullable String about, @Nullable LocalDate day) {

	/** What it was, the nearest to the job first. */
	enum Kind {

		/** The opportunity came from them. */
		CAME,

		/** They led to the next one on the way. */
		LED,

		/** They have a part in it. */
		PART,

		/** They introduced someone in this search. */
		INTRODUCED,

		/** They kept a promise in this search. */
		PROMISE,

		/** They answered an ask in this search. */
		ANSWER

	}

	/** Whether they are on the side of the company, and know how it turned out. */
	boolean isInside() {
		return this.kind == Kind.PART && this.about != null && OpportunityPart.valueOf(this.about).isOfTheCompany();
	}

	public String message() {
		return "landing.did." + ((this.kind == Kind.PART) ? "part." + this.about : this.kind.name());
	}

}
