package app.askwell.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;

/**
 * Tells in a calendar file when a time zone changes its clocks (VTIMEZONE), as the rules
 * of this Java have it. So a calendar that knows other rules, or none, shows the hour
 * that Askwell shows.
 */
final class ZoneText {

	/** Of wall time. */
	static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final Duration A_DAY = Duration.ofDays(1);

	private final ContentLines out;

	private final ZoneRules rules;

	private ZoneText(ContentLines out, ZoneRules rules) {
		this.out = out;
		this.rules = rules;
	}

	/** Whether times of this zone are written as they are, with a Z. */
	static boolean isUtc(ZoneId zone) {
		return zone.normalized().equals(ZoneOffset.UTC);
	}

	/** Whether the clocks change within a day before or after. */
	static boolean changesAround(ZonedDateTime moment) {
		ZoneOffsetTransition next = moment.getZone().getRules().nextTransition(moment.toInstant().minus(A_DAY));
		return next != null && !next.getInstant().isAfter(moment.toInstant().plus(A_DAY));
	}

	/**
	 * Writes what holds in some years.
	 * @param from the first day it must be right for
	 * @param to the last one
	 */
	static void write(ContentLines out, ZoneId zone, LocalDate from, LocalDate to) {
		out.begin("VTIMEZONE").line("TZID", zone.getId());
		ZoneText text = new ZoneText(out, zone.getRules());
		LocalDateTime before = from.atStartOfDay().minusYears(1);
		if (!text.writeYearly(before)) {
			text.writeEach(before, to.plusYears(1));
		}
		out.end("VTIMEZONE");
	}

	/** The usual case: the same two Sundays, say, year after year. */
	private boolean writeYearly(LocalDateTime before) {
		List<ZoneOffsetTransition> past = this.rules.getTransitions();
		int year = past.isEmpty() ? 1970 : past.get(past.size() - 1).getDateTimeBefore().getYear() + 1;
		List<ZoneOffsetTransitionRule> yearly = this.rules.getTransitionRules();
		List<String> recurrences = yearly.stream()
			.map((rule) -> Recurrence.of(rule, year).orElse(""))
			.filter((text) -> !text.isEmpty())
			.toList();
		if (yearly.isEmpty() || year > before.getYear() || recurrences.size() < yearly.size()) {
			return false;
		}
		for (int i = 0; i < yearly.size(); i++) {
			observance(yearly.get(i).createTransition(year), recurrences.get(i));
		}
		return true;
	}

	/** Zones that follow the moon or a new law: one change after the other. */
	private void writeEach(LocalDateTime before, LocalDate to) {
		ZoneOffset offset = this.rules.getOffset(before);
		ZoneOffsetTransition next = this.rules.previousTransition(before.toInstant(offset));
		if (next == null) {
			observance(false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, "");
			next = this.rules.nextTransition(before.toInstant(offset));
		}
		while (next != null && !next.getDateTimeBefore().toLocalDate().isAfter(to)) {
			observance(next, "");
			next = this.rules.nextTransition(next.getInstant());
		}
	}

	private void observance(ZoneOffsetTransition change, String recurrence) {
		observance(this.rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(),
				change.getOffsetBefore(), change.getOffsetAfter(), recurrence);
	}

	private void observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to, String recurrence) {
		String name = daylight ? "DAYLIGHT" : "STANDARD";
		this.out.begin(name)
			.line("DTSTART", MOMENT.format(start))
			.line("TZOFFSETFROM", offset(from))
			.line("TZOFFSETTO", offset(to));
		if (!recurrence.isEmpty()) {
			this.out.line("RRULE", recurrence);
		}
		this.out.end(name);
	}

	/** Such as -0500. */
	private static String offset(ZoneOffset offset) {
		return Objects.equals(offset, ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
	}

}
