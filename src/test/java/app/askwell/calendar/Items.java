package app.askwell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Calendar files of what the tests make up. */
final class Items {

	static final Instant THEN = Instant.parse("2026-11-20T08:00:00Z");

	private static final UUID ID = UUID.fromString("0193a000-0000-7000-8000-000000000001");

	private Items() {
	}

	static CalendarItem meeting(String summary, LocalDate day, @Nullable LocalTime at) {
		return new CalendarItem(CalendarItem.Kind.MEETING, ID, 3, summary, "Café Luna, 2nd floor; ring twice",
				"/meetings/" + ID, day, at, 45, false, Duration.ofMinutes(-30));
	}

	static CalendarItem cancelled(LocalDate day, LocalTime at) {
		return new CalendarItem(CalendarItem.Kind.MEETING, ID, 4, "Meeting with Priya Nair", null, "/meetings/" + ID,
				day, at, 45, true, null);
	}

	static CalendarItem thanks(LocalDate day) {
		return new CalendarItem(CalendarItem.Kind.FOLLOW_UP, ID, 0, "Thank Priya Nair", null, "/follow-ups/" + ID, day,
				null, 0, false, Duration.ofHours(9));
	}

	static byte[] file(ZoneId zone, CalendarItem... items) {
		return new CalendarFile(zone, "https://askwell.example.org")
			.of(List.of(items).stream().map((item) -> new Published(item, item.version(), THEN, false)).toList());
	}

}
