package app.askwell.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.advice.TimesAdvised;
import app.askwell.charts.Figure;

/**
 * How the search goes, in figures alone: nobody is named in it.
 *
 * @param today the day it was read on, in the account's zone
 * @param months the last twelve, or those since the first in which something happened
 * @param advised rules that refused an ask or whose advice was not followed
 */
public record Progress(LocalDate today, Reach reach, Results results, List<Month> months, PromisesKept promises,
		Depth depth, List<TimesAdvised> advised) {

	/** What rings now (R2), the more pressing first. */
	public List<Alarm> alarms() {
		return this.reach.alarms(this.today);
	}

	/** All of it as sentences, drawings and tables. */
	public List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		figures.add(ReachTold.figure(this.reach));
		figures.addAll(ResultsTold.figures(this.results));
		figures.add(MonthsTold.giveAndGet(this.months));
		figures.add(PromisesTold.figure(this.promises));
		figures.add(MonthsTold.thanks(this.months));
		figures.add(DepthTold.figure(this.depth));
		figures.add(AdviceTold.figure(this.advised));
		return figures;
	}

}
