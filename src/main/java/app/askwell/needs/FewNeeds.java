package app.askwell.needs;

import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** Few needs are open at a time, so that each conversation can be about one of them. */
@Upholds(Rule.N1)
final class FewNeeds {

	static final int MOST = 5;

	private FewNeeds() {
	}

	/** Whether one more fits beside those that are open now. */
	static Optional<Refusal> check(long open) {
		return (open >= MOST) ? Optional.of(Refusal.of("refusal.need.too-many", "", open, MOST)) : Optional.empty();
	}

}
