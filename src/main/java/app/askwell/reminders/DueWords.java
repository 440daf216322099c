package app.askwell.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import app.askwell.followups.DueItem;
import org.jspecify.annotations.Nullable;

/**
 * How near something is, for a letter. It may be read hours later, so it names the hour
 * and never says how many are left.
 */
final class DueWords {

	private static final int DAYS_WITH_A_NAME = 7;

	/** A moment that stands for the whole day. */
	private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

	private DueWords() {
	}

	/** Nothing for staying in touch, which is never late. */
	static String when(DueItem item, ZonedDateTime now, Voice voice) {
		if (!item.isTagged()) {
			return "";
		}
		LocalDate today = now.toLocalDate();
		LocalTime by = hour(item.dueAt(), now);
		if (by == null || item.dueOn().isBefore(today)) {
			return day(item.dueOn(), today, voice);
		}
		String time = voice.region().time(by);
		boolean over = item.dueOn().equals(today) && by.isBefore(now.toLocalTime());
		return over ? voice.say("digest.when.since", time)
				: voice.say("digest.when.by", day(item.dueOn(), today, voice), time);
	}

	private static @Nullable LocalTime hour(@Nullable Instant at, ZonedDateTime now) {
		LocalTime time = (at != null) ? LocalTime.ofInstant(at, now.getZone()).truncatedTo(ChronoUnit.MINUTES) : null;
		return LAST_MINUTE.equals(time) ? null : time;
	}

	private static String day(LocalDate day, LocalDate today, Voice voice) {
		long days = ChronoUnit.DAYS.between(today, day);
		if (days < 0) {
			return voice.say("due.tag.days-late", -days);
		}
		if (days < 2) {
			return voice.say((days == 0) ? "due.tag.today" : "due.tag.tomorrow");
		}
		return (days < DAYS_WITH_A_NAME) ? voice.region().weekday(day) : voice.region().day(day);
	}

}
