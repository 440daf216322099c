package app.askwell.reminders;

import java.util.List;
import java.util.stream.IntStream;

import app.askwell.shared.Region;

/**
 * An hour to choose.
 *
 * @param value 0 to 23
 * @param words as the region writes it
 */
record HourChoice(String value, String words) {

	static List<HourChoice> all(Region region) {
		return IntStream.range(0, ReminderForm.HOURS)
			.mapToObj((hour) -> new HourChoice(String.valueOf(hour), Slot.time(hour, region)))
			.toList();
	}

}
