package app.askwell.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.coach.CoachNews;
import app.askwell.focus.CurrentFocus;
import app.askwell.followups.DueItem;
import app.askwell.followups.FollowUpKind;
import app.askwell.progress.Alarm;
import app.askwell.progress.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What Today shows.
 *
 * @param planGaps parts that the marketing plan is missing
 * @param news comments of coaches that wait to be read
 * @param review whether the look back on the week waits
 * @param landed a job that the search led to lately, or null
 */
record TodayView(LocalDate today, @Nullable CurrentFocus focus, List<DueItem> due, Street street, Reach reach,
		List<Coming> coming, int planGaps, List<CoachNews.News> news, boolean review, @Nullable Landed landed) {

	/** What is due by kind, the most pressing kind first. */
	public Map<FollowUpKind, List<DueItem>> sections() {
		return this.due.stream().collect(Collectors.groupingBy(DueItem::kind, LinkedHashMap::new, Collectors.toList()));
	}

	/** How much of it is late. */
	public long late() {
		return this.due.stream().filter(DueItem::isLate).count();
	}

	/** Whether it shows how to begin: not to someone who has just arrived. */
	public boolean isToBegin(long people, long targets) {
		return this.landed == null && (this.focus == null || people == 0 || targets == 0);
	}

	/** Message key of the more pressing alarm about reach, or null when all is well. */
	public @Nullable String alarm() {
		return alarm(this.reach, this.today);
	}

	static @Nullable String alarm(Reach reach, LocalDate today) {
		List<Alarm> alarms = reach.alarms(today);
		return alarms.isEmpty() ? null : "today.alarm." + alarms.get(0).key();
	}

}
