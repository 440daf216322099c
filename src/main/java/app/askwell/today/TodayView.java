package app.askwell.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.focus.CurrentFocus;
import app.askwell.followups.DueItem;
import app.askwell.followups.FollowUpKind;
import org.jspecify.annotations.Nullable;

/**
 * What Today shows.
 *
 * @param planGaps parts that the marketing plan is missing
 */
record TodayView(LocalDate today, @Nullable CurrentFocus focus, List<DueItem> due, Street street, Reach reach,
		List<Coming> coming, int planGaps) {

	/** What is due by kind, the most pressing kind first. */
	public Map<FollowUpKind, List<DueItem>> sections() {
		return this.due.stream().collect(Collectors.groupingBy(DueItem::kind, LinkedHashMap::new, Collectors.toList()));
	}

	/** How much of it is late. */
	public long late() {
		return this.due.stream().filter(DueItem::isLate).count();
	}

	/** Message key of the alarm about reach, or null when all is well. */
	public @Nullable String alarm() {
		return this.reach.alarm(this.today).orElse(null);
	}

	/**
	 * The two-way street: all that went out and came back so far, and who is furthest
	 * ahead.
	 */
	record Street(long given, long received, @Nullable UUID aheadId, @Nullable String aheadName,
			@Nullable Long aheadGot, @Nullable Long aheadGiven) {

		/** Share of what went out, for the bar: 0 to 100. */
		public long givenShare() {
			long all = this.given + this.received;
			return (all > 0) ? Math.round(100.0 * this.given / all) : 0;
		}

	}

	/**
	 * A planned meeting with what is prepared.
	 *
	 * @param startsAt wall time in the account's zone, null where only the day is known
	 */
	record Coming(UUID id, String kind, @Nullable String title, LocalDate meetingOn, @Nullable LocalTime startsAt,
			boolean introduced, int questions, boolean offered, @Nullable String people) {

		public boolean prepared() {
			return this.introduced || this.questions > 0 || this.offered;
		}

	}

}
