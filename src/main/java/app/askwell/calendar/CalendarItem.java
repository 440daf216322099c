package app.askwell.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.UUID;

import app.askwell.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * All that a calendar is told of a meeting or a follow-up.
 *
 * @param kind what the id is of, so that a person and a meeting are never taken for one
 * @param version how often its row was changed
 * @param summary who, in a few words
 * @param path of its page
 * @param at wall time in the account's zone; null for something of the whole day
 * @param minutes how long; only with a time
 * @param alarm from the begin of the event or of the day; null for none
 */
record CalendarItem(Kind kind, UUID id, int version, String summary, @Nullable String place, String path, LocalDate day,
		@Nullable LocalTime at, int minutes, boolean cancelled, @Nullable Duration alarm) {

	static final Comparator<CalendarItem> IN_ORDER = Comparator.comparing(CalendarItem::day)
		.thenComparing((item) -> (item.at() != null) ? item.at() : LocalTime.MIN)
		.thenComparing(CalendarItem::uid);

	/** What can be in a calendar. */
	enum Kind {

		MEETING("meeting"), FOLLOW_UP("follow-up"), STAY_IN_TOUCH("stay-in-touch");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

	}

	/** The same as long as it exists, whatever happens to it. */
	String uid() {
		return this.kind.word + "-" + this.id;
	}

	/** When it begins; an hour that a change of clocks leaves out is the one after it. */
	ZonedDateTime startsAt(ZoneId zone) {
		return ZonedDateTime.of(this.day, (this.at != null) ? this.at : LocalTime.MIN, zone);
	}

	/** Hash of what a calendar shows of it: another one means that it has changed. */
	byte[] fingerprint(ZoneId zone) {
		String where = (this.at != null) ? zone.getId() : "";
		return Fingerprint.of(String.join("\n", uid(), this.summary, String.valueOf(this.place), this.day.toString(),
				String.valueOf(this.at), this.minutes + " " + this.cancelled + " " + this.alarm, where));
	}

}
