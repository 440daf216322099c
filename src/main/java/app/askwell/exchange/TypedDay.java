package app.askwell.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A day out of a date field; browsers without one send whatever was typed. */
final class TypedDay {

	private TypedDay() {
	}

	/** The day, or null if there is none to read: for days that must be there anyway. */
	static @Nullable LocalDate find(@Nullable String text) {
		String typed = Typed.orNull(text);
		try {
			return (typed != null) ? Typed.day(typed) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * The day, or null if the field was left empty.
	 * @throws Refused if something else than a day was typed
	 */
	static @Nullable LocalDate read(@Nullable String text, String field) {
		LocalDate day = find(text);
		if (day == null && Typed.orNull(text) != null) {
			throw new Refused(Refusal.of("refusal.day.unreadable", field, Typed.orEmpty(text)));
		}
		return day;
	}

}
