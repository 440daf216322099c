package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;

/**
 * Open opportunities by stage, side by side.
 *
 * @param closed how many are closed
 * @param today the account's day
 */
record Board(List<Column> columns, long closed, LocalDate today) {

	/** One stage. */
	record Column(OpportunityStage stage, List<Card> cards) {

		/** How many there are, also those that did not fit. */
		public long total() {
			return this.cards.isEmpty() ? 0 : this.cards.get(0).ofStage();
		}

		public long more() {
			return total() - this.cards.size();
		}

	}

	static Board of(List<Card> cards, LocalDate today) {
		List<Column> columns = OpportunityStage.ON_BOARD.stream()
			.map((stage) -> new Column(stage, cards.stream().filter((card) -> card.stage() == stage).toList()))
			.toList();
		long closed = cards.stream()
			.filter((card) -> card.stage() == OpportunityStage.CLOSED)
			.findFirst()
			.map(Card::ofStage)
			.orElse(0L);
		return new Board(columns, closed, today);
	}

	/** Whether nothing was ever noted. */
	public boolean isEmpty() {
		return this.closed == 0 && isBare();
	}

	/** Whether nothing is on the board itself. */
	public boolean isBare() {
		return this.columns.stream().allMatch((column) -> column.cards().isEmpty());
	}

}
