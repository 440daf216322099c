package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * Few things at a time with one person, asks and gives together, so that each is done.
 */
@Upholds(Rule.A3)
final class FewOpenActions {

	static final int MOST = 4;

	private FewOpenActions() {
	}

	/** Whether one more fits beside those that are open now. */
	static Optional<Refusal> check(int open) {
		return (open >= MOST) ? Optional.of(Refusal.of("refusal.ask.too-many-open", "", open, MOST)) : Optional.empty();
	}

}
