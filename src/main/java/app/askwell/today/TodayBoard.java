package app.askwell.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.coach.CoachNews;
import app.askwell.focus.SearchFocus;
import app.askwell.followups.DueItem;
import app.askwell.followups.DueItems;
import app.askwell.plan.MarketingPlan;
import app.askwell.progress.ProgressFigures;
import app.askwell.review.LookingBack;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that Today shows in one transaction, in a constant number of statements. */
@Component
@Transactional(readOnly = true)
class TodayBoard {

	/** More than anyone does in a day; the rest waits its turn. */
	private static final int MOST_DUE = 30;

	private static final int COMING_DAYS = 14;

	private static final int MOST_COMING = 6;

	private static final int MOST_NEWS = 3;

	private final SearchFigures figures;

	private final SearchFocus focus;

	private final DueItems dueItems;

	private final MarketingPlan plan;

	private final ProgressFigures progress;

	private final CoachNews news;

	private final LookingBack lookingBack;

	private final Clock clock;

	TodayBoard(SearchFigures figures, SearchFocus focus, DueItems dueItems, MarketingPlan plan,
			ProgressFigures progress, CoachNews news, LookingBack lookingBack, Clock clock) {
		this.figures = figures;
		this.focus = focus;
		this.dueItems = dueItems;
		this.plan = plan;
		this.progress = progress;
		this.news = news;
		this.lookingBack = lookingBack;
		this.clock = clock;
	}

	/** Up to which day things show: what is due tomorrow can be done today. */
	static LocalDate horizon(LocalDate today) {
		return today.plusDays(1);
	}

	TodayView of(SignedIn me) {
		LocalDate today = me.today(this.clock);
		List<DueItem> due = this.dueItems.due(me, horizon(today), MOST_DUE);
		return new TodayView(today, this.focus.current(me.account()).orElse(null), due, this.figures.street(me, today),
				this.progress.reach(me.account(), today),
				this.figures.coming(me, LocalDate.EPOCH, today.plusDays(COMING_DAYS), MOST_COMING),
				this.plan.missing(me.account(), today), this.news.of(me.account(), MOST_NEWS),
				this.lookingBack.isOffered(me), this.figures.landed(me, today));
	}

}
