package app.askwell.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import app.askwell.followups.DueItem;
import app.askwell.followups.DueOfKind;
import app.askwell.followups.FollowUpKind;
import app.askwell.today.Week;

/**
 * A week with the first things first.
 *
 * @param first what to do first, whatever its kind
 * @param rest what else is due, kind by kind: some of each, and how many
 */
record Digest(Week week, List<DueItem> first, List<DueOfKind> rest) {

	/** More than that is no beginning. */
	static final int MOST_FIRST = 5;

	static final int MOST_OF_KIND = 5;

	static Digest of(Week week) {
		List<DueItem> first = week.due()
			.stream()
			.flatMap((kind) -> kind.items().stream())
			.filter((item) -> !item.isOnItsWay())
			.sorted(pressing(week.today()))
			.limit(MOST_FIRST)
			.toList();
		return new Digest(week, first,
				week.due()
					.stream()
					.map((kind) -> without(Set.copyOf(first), kind))
					.filter((kind) -> kind.total() > 0)
					.toList());
	}

	/**
	 * What is for today in the order in which a day does it, then what comes in the order
	 * of the days. A thank-you is always for today; staying in touch can wait.
	 */
	private static Comparator<DueItem> pressing(LocalDate today) {
		return Comparator.comparing(DueItem::isTagged, Comparator.reverseOrder())
			.thenComparing((item) -> isForToday(item, today) ? today : item.dueOn())
			.thenComparing(DueItem::kind)
			.thenComparing(DueItem::dueOn)
			.thenComparing(DueItem::person);
	}

	private static boolean isForToday(DueItem item, LocalDate today) {
		return item.kind() == FollowUpKind.THANK_YOU || !item.dueOn().isAfter(today);
	}

	private static DueOfKind without(Set<DueItem> first, DueOfKind kind) {
		List<DueItem> left = kind.items().stream().filter((item) -> !first.contains(item)).toList();
		long total = kind.total() - (kind.items().size() - left.size());
		return new DueOfKind(kind.kind(), left.stream().limit(MOST_OF_KIND).toList(), total);
	}

	/** Whether more is due than was read, so that nobody can say for how many people. */
	boolean isCut() {
		return this.week.due()
			.stream()
			.anyMatch((kind) -> kind.more() > 0 && kind.kind() != FollowUpKind.STAY_IN_TOUCH
					&& kind.kind() != FollowUpKind.NEXT_STEP);
	}

	/** People for whom something is due, other than a word now and then. */
	long waiting() {
		return people((item) -> item.isTagged() && item.kind() != FollowUpKind.NEXT_STEP);
	}

	/** Steps of opportunities, which may concern nobody. */
	long steps() {
		return this.week.due()
			.stream()
			.filter((kind) -> kind.kind() == FollowUpKind.NEXT_STEP)
			.mapToLong(DueOfKind::total)
			.sum();
	}

	/** People to stay in touch with. */
	long friends() {
		return people((item) -> !item.isTagged());
	}

	private long people(Predicate<DueItem> which) {
		return this.week.due()
			.stream()
			.flatMap((kind) -> kind.items().stream())
			.filter(which)
			.map(DueItem::contact)
			.filter(Objects::nonNull)
			.distinct()
			.count();
	}

}
