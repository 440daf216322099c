package app.askwell.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.SearchFocus;
import app.askwell.followups.DueItem;
import app.askwell.followups.DueItems;
import app.askwell.needs.MostUrgentNeed;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a week in one transaction of ten statements. */
@Component
@Transactional(readOnly = true)
class ReviewPages {

	/** More than anyone does at the end of a week. */
	private static final int MOST_OPEN = 12;

	/** Whoever is to hear from you within so many days drifts as well. */
	private static final int SOON = 7;

	private final WeeklyReviews reviews;

	private final SearchFocus focus;

	private final DueItems dueItems;

	private final WhatBecame became;

	private final ReachOfWeek reach;

	private final Drifting drifting;

	private final Conversations conversations;

	private final Proposing proposing;

	private final MostUrgentNeed needs;

	private final Clock clock;

	ReviewPages(WeeklyReviews reviews, SearchFocus focus, DueItems dueItems, WhatBecame became, ReachOfWeek reach,
			Drifting drifting, Conversations conversations, Proposing proposing, MostUrgentNeed needs, Clock clock) {
		this.reviews = reviews;
		this.focus = focus;
		this.dueItems = dueItems;
		this.became = became;
		this.reach = reach;
		this.drifting = drifting;
		this.conversations = conversations;
		this.proposing = proposing;
		this.needs = needs;
		this.clock = clock;
	}

	ReviewView view(SignedIn me, ReviewWeek week) {
		LocalDate today = me.today(this.clock);
		FinishedReview finished = finished(me, week);
		List<Drift> drift = this.drifting.by(me, today.plusDays(SOON));
		return new ReviewView(week, today, finished,
				(finished != null) ? finished.finishedAt().atZone(me.zone()).toLocalDate() : null,
				this.focus.current(me.account()).orElse(null), this.became.in(me, week), open(me, week), drift,
				this.reach.of(me, week), this.conversations.of(me, week),
				Proposals.of(this.proposing.after(me, week, today), this.needs.helpers(me.account()), drift, today));
	}

	/** What was said of a week, or null. */
	@Nullable FinishedReview finished(SignedIn me, ReviewWeek week) {
		return this.reviews.of(me.account(), week.monday()).map(WeeklyReview::finished).orElse(null);
	}

	/** A thank-you shows up a day before its end, and that may be of the next week. */
	private List<DueItem> open(SignedIn me, ReviewWeek week) {
		return this.dueItems.agreed(me, week.sunday(), MOST_OPEN)
			.stream()
			.filter((item) -> !item.dueOn().isAfter(week.sunday()))
			.toList();
	}

}
