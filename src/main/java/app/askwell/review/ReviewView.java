package app.askwell.review;

import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.CurrentFocus;
import app.askwell.followups.DueItem;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a week shows.
 *
 * @param finished what was said of it, or null
 * @param finishedOn the day on which that was, in the account's zone, or null
 * @param open what of it is still to be done
 * @param drift people to stay in touch with, the nearest first
 * @param conversations those meant for this week and for the next one
 */
record ReviewView(ReviewWeek week, LocalDate today, @Nullable FinishedReview finished, @Nullable LocalDate finishedOn,
		@Nullable CurrentFocus focus, WeekThen then, List<DueItem> open, List<Drift> drift, WeekReached reach,
		List<Conversation> conversations, List<Proposal> proposals) {

	/** Whether the week is not over yet. */
	public boolean isRunning() {
		return this.week.holds(this.today);
	}

	/** What was meant for this week. */
	public List<Conversation> meant() {
		return in(this.week);
	}

	/** How many of these were had. */
	public long had() {
		return meant().stream().filter(Conversation::isHad).count();
	}

	/** What is meant for the week after it. */
	public List<Conversation> next() {
		return in(this.week.next());
	}

	public boolean isFull() {
		return next().size() >= Intending.MOST;
	}

	/** How many drift, of whom some stand on the page. */
	public long drifting() {
		return this.drift.stream().findFirst().map(Drift::total).orElse(0L);
	}

	/** Whom a small step could be about after a quiet week; null when nobody is known. */
	public @Nullable Drift smallStep() {
		return this.drift.stream().findFirst().orElse(null);
	}

	private List<Conversation> in(ReviewWeek wanted) {
		return this.conversations.stream().filter((one) -> one.weekOn().equals(wanted.monday())).toList();
	}

}
