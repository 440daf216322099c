package app.askwell.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Someone to stay in touch with, overdue or soon (P6).
 *
 * @param stage how deep the relationship is
 * @param lastOn day of the last exchange
 * @param dueOn when a word from you is due
 * @param fact the last thing that was noted about them, or null
 * @param total how many such people there are
 */
record Drift(UUID id, String name, @Nullable String company, String stage, LocalDate lastOn, LocalDate dueOn,
		@Nullable String fact, long total) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

	/** Weeks since the last exchange. */
	public long weeks(LocalDate today) {
		return ChronoUnit.WEEKS.between(this.lastOn, today);
	}

	/** Whether the word is due by now, rather than soon. */
	public boolean isDue(LocalDate today) {
		return !this.dueOn.isAfter(today);
	}

	/** Whether they are near enough to be missed. */
	boolean isNear() {
		return this.stage.equals("SUPPORTER") || this.stage.equals("TRUSTED");
	}

}
