package app.askwell.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A calendar as a file (RFC 5545, RFC 7986). The same items give the same file, to the
 * byte.
 *
 * @param zone of all times in it
 * @param base address of this Askwell, without a slash at its end
 */
record CalendarFile(ZoneId zone, String base) {

	/** How often a calendar program should ask again. */
	static final Duration REFRESH = Duration.ofHours(1);

	/** For the time zone of a calendar in which nothing is yet. */
	private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	byte[] of(List<Published> published) {
		ContentLines out = new ContentLines().begin("VCALENDAR")
			.line("VERSION", "2.0")
			.text("PRODID", "-//Askwell//Askwell//EN")
			.line("CALSCALE", "GREGORIAN")
			.line("METHOD", "PUBLISH")
			.text("NAME", "Askwell")
			.text("X-WR-CALNAME", "Askwell")
			.line("X-WR-TIMEZONE", this.zone.getId())
			.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
			.line("X-PUBLISHED-TTL", REFRESH);
		writeZone(out, published);
		published.stream()
			.sorted(Comparator.comparing(Published::item, CalendarItem.IN_ORDER))
			.forEach((one) -> write(out, one));
		return out.end("VCALENDAR").bytes();
	}

	/** By the items and not by today, so that a day that passes changes nothing. */
	private void writeZone(ContentLines out, List<Published> published) {
		List<LocalDate> days = published.stream()
			.map(Published::item)
			.filter((item) -> item.at() != null)
			.map(CalendarItem::day)
			.sorted()
			.toList();
		if (published.isEmpty()) {
			// A calendar without any component would be none.
			ZoneText.write(out, this.zone, SOME_DAY, SOME_DAY);
		}
		else if (!days.isEmpty() && !ZoneText.isUtc(this.zone)) {
			LocalDate last = days.get(days.size() - 1);
			ZoneText.write(out, this.zone, days.get(0).withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()));
		}
	}

	private void write(ContentLines out, Published published) {
		CalendarItem item = published.item();
		String link = this.base + item.path();
		out.begin("VEVENT")
			.line("UID", item.uid())
			.line("DTSTAMP", UTC.format(published.changedAt()))
			.line("LAST-MODIFIED", UTC.format(published.changedAt()))
			.line("SEQUENCE", published.sequence());
		writeTime(out, item);
		out.text("SUMMARY", item.summary());
		if (item.place() != null) {
			out.text("LOCATION", item.place());
		}
		// Some programs show the one and some the other.
		out.text("DESCRIPTION", link).line("URL", link);
		writeState(out, item);
		out.end("VEVENT");
	}

	/**
	 * Lasting rather than ending, and in UTC around a change of the clocks: calendars
	 * differ in what they make of the hours there.
	 */
	private void writeTime(ContentLines out, CalendarItem item) {
		if (item.at() == null) {
			out.line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(item.day()))
				.line("DTEND;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(item.day().plusDays(1)));
			return;
		}
		ZonedDateTime start = item.startsAt(this.zone);
		if (ZoneText.isUtc(this.zone) || ZoneText.changesAround(start)) {
			out.line("DTSTART", UTC.format(start));
		}
		else {
			out.line("DTSTART;TZID=" + this.zone.getId(), ZoneText.MOMENT.format(start));
		}
		out.line("DURATION", Duration.ofMinutes(item.minutes()));
	}

	/** Private, so that nothing of it is in a calendar that is shared with colleagues. */
	private static void writeState(ContentLines out, CalendarItem item) {
		boolean busy = item.at() != null && !item.cancelled();
		out.line("STATUS", item.cancelled() ? "CANCELLED" : "CONFIRMED")
			.line("TRANSP", busy ? "OPAQUE" : "TRANSPARENT")
			.line("CLASS", "PRIVATE");
		writeAlarm(out, item.summary(), item.alarm());
	}

	private static void writeAlarm(ContentLines out, String summary, @Nullable Duration alarm) {
		if (alarm != null) {
			out.begin("VALARM")
				.line("ACTION", "DISPLAY")
				.text("DESCRIPTION", summary)
				.line("TRIGGER;RELATED=START", (alarm.isNegative() ? "-" : "") + alarm.abs())
				.end("VALARM");
		}
	}

}
