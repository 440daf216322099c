package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** After a row of asks, a word that wants nothing comes first. */
@Upholds(Rule.A7)
final class MoreThanAsks {

	static final int IN_A_ROW = 3;

	private MoreThanAsks() {
	}

	/** Advises by how many of the latest exchanges, in a row, were asks. */
	static Optional<Advice> check(int asksInARow) {
		return (asksInARow >= IN_A_ROW) ? Optional.of(Advice.of(Rule.A7, "advice.ask.only-asks", "", asksInARow))
				: Optional.empty();
	}

}
