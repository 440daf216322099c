package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** A touch as it is typed; without a day it was today. */
record TouchForm(@Nullable String note, @Nullable String on) {

	String words() {
		return Typed.orEmpty(this.note);
	}

	LocalDate day(TypedDays days) {
		LocalDate day = days.read(this.on, Tense.PAST, "on");
		return (day != null) ? day : days.today();
	}

}
