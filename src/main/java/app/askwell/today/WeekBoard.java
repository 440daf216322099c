package app.askwell.today;

import java.time.Clock;
import java.time.LocalDate;

import app.askwell.focus.SearchFocus;
import app.askwell.followups.DueItems;
import app.askwell.progress.ProgressFigures;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a week brings, in five statements. */
@Component
public class WeekBoard {

	static final int DAYS = 7;

	/** Of each kind; the rest is counted. */
	static final int MOST_DUE = 12;

	static final int MOST_COMING = 12;

	private final SearchFocus focus;

	private final DueItems dueItems;

	private final SearchFigures figures;

	private final ProgressFigures progress;

	private final Clock clock;

	WeekBoard(SearchFocus focus, DueItems dueItems, SearchFigures figures, ProgressFigures progress, Clock clock) {
		this.progress = progress;
		this.focus = focus;
		this.dueItems = dueItems;
		this.figures = figures;
		this.clock = clock;
	}

	/** The week that begins today in the account's zone. */
	@Transactional(readOnly = true)
	public Week of(SignedIn me) {
		LocalDate today = me.today(this.clock);
		LocalDate last = today.plusDays(DAYS - 1);
		return new Week(today, this.focus.current(me.account()).orElse(null),
				this.dueItems.ofEachKind(me, last, MOST_DUE), this.figures.street(me, today),
				TodayView.alarm(this.progress.reach(me.account(), today), today),
				this.figures.coming(me, today.minusDays(DAYS), last, MOST_COMING));
	}

}
