package app.askwell.exchange;

import java.util.List;

import app.askwell.exchange.OpenItem.Part;

/** One page of what is in the air, soonest first, and who is owed something. */
record OpenItems(List<OpenItem> asks, List<OpenItem> promises, List<OpenItem> gives, List<OpenItem> ahead, int page,
		boolean more) {

	static final int SIZE = 50;

	/** Takes one row more than fits, to know whether there is a next page. */
	static OpenItems of(List<OpenItem> rows, int page) {
		List<OpenItem> open = rows.stream().filter((row) -> row.part() != Part.AHEAD).toList();
		List<OpenItem> shown = open.subList(0, Math.min(SIZE, open.size()));
		return new OpenItems(only(Part.ASK, shown), only(Part.PROMISE, shown), only(Part.GIVE, shown),
				only(Part.AHEAD, rows), page, open.size() > SIZE);
	}

	private static List<OpenItem> only(Part part, List<OpenItem> rows) {
		return rows.stream().filter((row) -> row.part() == part).toList();
	}

	public boolean isEmpty() {
		return this.asks.isEmpty() && this.promises.isEmpty() && this.gives.isEmpty() && this.page == 1;
	}

}
