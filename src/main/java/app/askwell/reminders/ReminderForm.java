package app.askwell.reminders;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;

/** Which letters someone wants, as the page asks. A box that is not ticked is empty. */
record ReminderForm(String digest, String day, String hour, String nudge, String version) {

	static final int HOURS = 24;

	private static final String TICKED = "yes";

	ReminderForm {
		digest = Typed.orEmpty(digest);
		day = Typed.orEmpty(day);
		hour = Typed.orEmpty(hour);
		nudge = Typed.orEmpty(nudge);
		version = Typed.orEmpty(version);
	}

	static ReminderForm of(ReminderView view) {
		Wanted wanted = view.wanted();
		return new ReminderForm(ticked(wanted.digest()), wanted.day().name(), String.valueOf(wanted.hour()),
				ticked(wanted.nudge()), String.valueOf(view.version()));
	}

	List<Refusal> refusals() {
		List<Refusal> refusals = new ArrayList<>();
		if (chosenDay().isEmpty()) {
			refusals.add(Refusal.of("refusal.reminders.day", "day"));
		}
		if (Typed.number(this.hour) < 0 || Typed.number(this.hour) >= HOURS) {
			refusals.add(Refusal.of("refusal.reminders.hour", "hour"));
		}
		return refusals;
	}

	/** What was chosen, once nothing is wrong with it. */
	Wanted wanted() {
		return new Wanted(!this.digest.isEmpty(), chosenDay().orElseThrow(), Typed.number(this.hour),
				!this.nudge.isEmpty());
	}

	private Optional<DayOfWeek> chosenDay() {
		return Stream.of(DayOfWeek.values()).filter((one) -> one.name().equals(this.day)).findFirst();
	}

	private static String ticked(boolean on) {
		return on ? TICKED : "";
	}

}
