package app.askwell.companies;

import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * A few companies may lie beside the focus; more would be a second search. Companies that
 * a change of the focus left beside it are no reason to refuse anything else.
 */
@Upholds(Rule.T1)
final class FewOffFocus {

	static final int MOST = 5;

	private FewOffFocus() {
	}

	/**
	 * Judges a change of the list.
	 * @param before how many companies were off focus before it
	 * @param after how many would be after it
	 */
	static Optional<Refusal> check(long before, long after) {
		return (after > before && after > MOST) ? Optional.of(Refusal.of("refusal.target.off-focus", "", before, MOST))
				: Optional.empty();
	}

}
