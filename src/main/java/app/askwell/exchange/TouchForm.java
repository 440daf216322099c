package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A touch as it is typed; without a day it was today. */
record TouchForm(@Nullable String note, @Nullable String on) {

	String words() {
		return Typed.orEmpty(this.note);
	}

	LocalDate day(LocalDate today) {
		LocalDate day = TypedDay.read(this.on, "on");
		return (day != null) ? day : today;
	}

}
