package app.askwell.followups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * How near something is, in a word or two: "4 h left", "2 days late", "tomorrow".
 *
 * @param message key of the words
 * @param number the hours or days in them
 * @param late whether it is high time
 */
public record DueTag(String message, long number, boolean late) {

	/** Its note is with the mail server soon; until then it stays where it is seen. */
	static final DueTag ON_ITS_WAY = new DueTag("due.tag.on-its-way", 0, false);

	/** With so few hours left, it is high time. */
	static final int FEW_HOURS = 4;

	/**
	 * The tag for now, on the account's clock.
	 * @param dueAt the moment where one is known, otherwise null
	 */
	static DueTag of(LocalDate dueOn, @Nullable Instant dueAt, ZonedDateTime now) {
		if (dueAt == null) {
			return ofDay(dueOn, now.toLocalDate());
		}
		LocalDate day = LocalDate.ofInstant(dueAt, now.getZone());
		long minutes = Duration.between(now.toInstant(), dueAt).toMinutes();
		boolean countsInDays = day.isBefore(now.toLocalDate()) || minutes > ThankYouDue.WITHIN.toMinutes();
		return countsInDays ? ofDay(day, now.toLocalDate()) : ofHours(minutes);
	}

	private static DueTag ofHours(long minutes) {
		if (minutes < 0) {
			return new DueTag("due.tag.hours-late", Math.max(1, -minutes / 60), true);
		}
		long hours = Math.max(1, (minutes + 30) / 60);
		return new DueTag("due.tag.hours", hours, hours <= FEW_HOURS);
	}

	private static DueTag ofDay(LocalDate day, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, day);
		if (days < 0) {
			return new DueTag("due.tag.days-late", -days, true);
		}
		return switch ((int) Math.min(days, 2)) {
			case 0 -> new DueTag("due.tag.today", 0, false);
			case 1 -> new DueTag("due.tag.tomorrow", 1, false);
			default -> new DueTag("due.tag.days", days, false);
		};
	}

}
