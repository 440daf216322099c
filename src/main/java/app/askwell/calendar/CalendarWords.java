package app.askwell.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.askwell.shared.Region;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts meetings and follow-ups into the few words of a calendar. Of what was typed only
 * names, the name of an event and the place get there.
 */
@Component
class CalendarWords {

	/** Before a meeting. */
	static final Duration AHEAD = Duration.ofMinutes(30);

	/** When something of the day is brought to mind. */
	static final LocalTime MORNING = LocalTime.of(9, 0);

	/** In minutes, where nobody said how long a meeting takes. */
	static final int USUAL_LENGTH = 60;

	/** More people than that are counted. */
	static final int MOST_NAMES = 3;

	static final int MOST_LETTERS = 200;

	private final MessageSource messages;

	CalendarWords(MessageSource messages) {
		this.messages = messages;
	}

	CalendarItem meeting(MeetingLine meeting, Locale locale) {
		Duration alarm = (meeting.at() != null) ? AHEAD.negated() : sinceMidnight(MORNING);
		return new CalendarItem(CalendarItem.Kind.MEETING, meeting.id(), meeting.version(),
				shortened(headline(meeting, locale)), meeting.place(), "/meetings/" + meeting.id(), meeting.on(),
				meeting.at(), Objects.requireNonNullElse(meeting.minutes(), USUAL_LENGTH), meeting.cancelled(),
				meeting.planned() ? alarm : null);
	}

	CalendarItem followUp(FollowUpLine due, ZoneId zone, Locale locale) {
		LocalTime by = due.by(zone);
		String kind = "calendar.due." + due.kind();
		String what = due.isAlone() ? words(kind + ".alone", locale) : words(kind, locale, due.person());
		String summary = (by == null) ? what : words("calendar.due.by", locale, what, Region.of(locale).time(by));
		return new CalendarItem(due.isStayInTouch() ? CalendarItem.Kind.STAY_IN_TOUCH : CalendarItem.Kind.FOLLOW_UP,
				due.id(), due.version(), shortened(summary), null,
				due.isStayInTouch() ? "/people/" + due.id() : "/follow-ups/" + due.id(), due.day(zone), null, 0, false,
				inTime(by));
	}

	/** An hour ahead of what is due before the morning has begun. */
	private static Duration inTime(@Nullable LocalTime by) {
		if (by == null || by.isAfter(MORNING.plusHours(1))) {
			return sinceMidnight(MORNING);
		}
		return sinceMidnight((by.getHour() > 0) ? by.minusHours(1) : LocalTime.MIDNIGHT);
	}

	private static Duration sinceMidnight(LocalTime time) {
		return Duration.ofNanos(time.toNanoOfDay());
	}

	private String headline(MeetingLine meeting, Locale locale) {
		if (meeting.title() != null) {
			return meeting.title();
		}
		return meeting.people().isEmpty() ? words("calendar.nobody." + meeting.kind(), locale)
				: words("calendar.with." + meeting.kind(), locale, names(meeting.people(), locale));
	}

	private String names(List<String> people, Locale locale) {
		String named = String.join(", ", people.subList(0, Math.min(people.size(), MOST_NAMES)));
		int more = people.size() - MOST_NAMES;
		return (more > 0) ? words("calendar.and-more", locale, named, more) : named;
	}

	private String words(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** One line, cut after a whole letter. */
	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= MOST_LETTERS) ? line
				: line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS - 1)).strip() + "…";
	}

}
