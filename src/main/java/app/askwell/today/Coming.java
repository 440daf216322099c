package app.askwell.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A planned meeting with what is prepared.
 *
 * @param startsAt wall time in the account's zone, null where only the day is known
 */
public record Coming(UUID id, String kind, @Nullable String title, LocalDate meetingOn, @Nullable LocalTime startsAt,
		boolean introduced, int questions, boolean offered, @Nullable String people) {

	public boolean prepared() {
		return this.introduced || this.questions > 0 || this.offered;
	}

}
