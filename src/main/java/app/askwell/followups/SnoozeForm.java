package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** "Not today": one of the usual numbers of days, or a date. */
record SnoozeForm(@Nullable String days, @Nullable String until, @Nullable String back) {

	LocalDate day(TypedDays days) {
		LocalDate today = days.today();
		return switch (Typed.orEmpty(this.days)) {
			case "1" -> today.plusDays(1);
			case "3" -> today.plusDays(3);
			case "7" -> today.plusDays(7);
			default -> chosen(days);
		};
	}

	private LocalDate chosen(TypedDays days) {
		LocalDate day = days.read(this.until, Tense.FUTURE, "until");
		if (day == null) {
			throw new Refused(Refusal.of("refusal.snooze.no-day", "until"));
		}
		return day;
	}

}
