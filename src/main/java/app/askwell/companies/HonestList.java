package app.askwell.companies;

import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * A target list is useful from some companies on, and honest up to some more: nobody can
 * care for longer ones. A short list is only told so; each company that makes a long one
 * longer takes a reason.
 */
@Upholds(Rule.T2)
final class HonestList {

	static final int USEFUL_FROM = 10;

	static final int HONEST_UP_TO = 50;

	private HonestList() {
	}

	static boolean isShort(int listed) {
		return listed < USEFUL_FROM;
	}

	static boolean isLong(int listed) {
		return listed > HONEST_UP_TO;
	}

	/**
	 * Judges companies that are added.
	 * @param before how many were on the list
	 * @param after how many would be
	 * @param field where they were typed
	 */
	static Optional<Advice> check(int before, int after, String field) {
		return (after > before && isLong(after))
				? Optional.of(Advice.of(Rule.T2, "advice.targets.many", field, after, HONEST_UP_TO)) : Optional.empty();
	}

}
