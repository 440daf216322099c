package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** "Not today": one of the usual numbers of days, or a date. */
record SnoozeForm(@Nullable String days, @Nullable String until, @Nullable String back) {

	LocalDate day(LocalDate today) {
		return switch (Typed.orEmpty(this.days)) {
			case "1" -> today.plusDays(1);
			case "3" -> today.plusDays(3);
			case "7" -> today.plusDays(7);
			default -> chosen();
		};
	}

	private LocalDate chosen() {
		LocalDate day = Days.read(this.until, "until");
		if (day == null) {
			throw new Refused(Refusal.of("refusal.snooze.no-day", "until"));
		}
		return day;
	}

}
