package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * An ask, a promise or a give in the air, or someone who gave more than they got.
 *
 * @param part what it is
 * @param id of the ask, promise or give
 * @param contact with whom
 * @param name of the contact
 * @param words what was asked, promised or offered
 * @param day needed by, check back on, due on; null for a standing offer
 * @param since the day it was said
 * @param followUp the follow-up that answers a promise
 * @param ahead how many favours the seeker is ahead
 * @param late whether the day has come (promise) or passed (ask, give)
 */
record OpenItem(Part part, UUID id, UUID contact, String name, @Nullable String words, @Nullable LocalDate day,
		@Nullable LocalDate since, @Nullable UUID followUp, int ahead, boolean late) {

	enum Part {

		ASK, PROMISE, GIVE, AHEAD

	}

	/** Key of the words on its tag. */
	public String tag() {
		String part = "exchange.tag." + this.part.name().toLowerCase(Locale.ROOT);
		if (this.day == null) {
			return part + ".standing";
		}
		return this.late ? part + ".late" : part;
	}

	/** Where its own pages are. */
	public String path() {
		return this.part.name().toLowerCase(Locale.ROOT) + "s";
	}

	/** First letters of the first and the last name. */
	public String initials() {
		return Initials.of(this.name);
	}

}
