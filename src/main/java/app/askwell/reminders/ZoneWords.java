package app.askwell.reminders;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A time zone as people name it. */
final class ZoneWords {

	private ZoneWords() {
	}

	/** The city it is called after: New York. */
	static String city(ZoneId zone) {
		return zone.getId().replaceFirst(".*/", "").replace('_', ' ');
	}

	/** Monday, November 30 at 8:00 AM, New York time. */
	static String moment(ZonedDateTime moment, Voice voice) {
		return voice.say("reminders.moment", voice.region().longDay(moment.toLocalDate()),
				voice.region().time(moment.toLocalTime()), city(moment.getZone()));
	}

}
