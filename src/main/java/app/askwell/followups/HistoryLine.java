package app.askwell.followups;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** What happened to a follow-up on a day. */
record HistoryLine(Happening what, LocalDate on, @Nullable LocalDate until) {

	static HistoryLine of(FollowUpEvent event, ZoneId zone) {
		return new HistoryLine(event.what(), LocalDate.ofInstant(event.happenedAt(), zone), event.until());
	}

}
