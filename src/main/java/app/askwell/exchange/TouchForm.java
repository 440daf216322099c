package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * A touch as it is typed; without a day it was today.
 *
 * @param back the page it was noted on, where that is not the person's
 */
record TouchForm(@Nullable String note, @Nullable String on, @Nullable String back) {

	private static final String REVIEW = "/review";

	/** Where to go on: the look back on the week, or their page, never another site. */
	String next(String person) {
		return REVIEW.equals(this.back) ? REVIEW : person;
	}

	String words() {
		return Typed.orEmpty(this.note);
	}

	LocalDate day(TypedDays days) {
		LocalDate day = days.read(this.on, Tense.PAST, "on");
		return (day != null) ? day : days.today();
	}

}
