package app.askwell.companies;

import java.util.List;

import app.askwell.shared.LedTo;

/**
 * The page of one target company: what it is, who works there, who could introduce.
 *
 * @param ways the shortest ways in
 * @param ticks what people ticked beside it on paper
 */
record TargetView(TargetSheet target, List<PersonThere> people, List<WayIn> ways, List<PossibleIntroducer> introducers,
		List<TickedOnPaper> ticks, List<LedTo> opportunities) {

	/** Whether it stays off the printed list. */
	public boolean isAvoided() {
		return this.ticks.stream().anyMatch(TickedOnPaper::isAgainst);
	}

}
