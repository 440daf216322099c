package app.askwell.review;

import java.util.List;
import java.util.Map;

/**
 * What became of a week.
 *
 * @param deeds by what became of them, a few of each, all with their total
 */
record WeekThen(Map<String, List<Deed>> deeds) {

	public List<Deed> of(String became) {
		return this.deeds.getOrDefault(became, List.of());
	}

	public long total(String became) {
		return of(became).stream().findFirst().map(Deed::total).orElse(0L);
	}

	/** How many more there are than stand here. */
	public long more(String became) {
		return total(became) - of(became).size();
	}

	/** How much was due. */
	public long due() {
		return total("DONE") + total("LET_GO") + total("MOVED") + total("LATER") + total("OPEN");
	}

	/** What was done or answered, in the week or since. */
	public long kept() {
		return total("DONE") + total("LET_GO") + total("LATER");
	}

	/** Whether nobody was met, and nothing given or got. */
	public boolean isQuiet() {
		return total("MET") + total("THEY") + total("GAVE") + total("DONE") == 0;
	}

}
