package app.askwell.exchange;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * How things stand with one contact at this moment.
 *
 * @param balance what went out and what came back
 * @param open how many asks, promises and gives are open together
 * @param daysSpoken different days on which the two had a conversation
 * @param asksInARow how many of the latest exchanges, in a row, were asks
 * @param focused whether the seeker has an active focus
 */
@Upholds(Rule.F4)
record Standing(Balance balance, int open, int daysSpoken, int asksInARow, boolean focused) {

	/** Why no new ask can go to this person now, nothing if one can. */
	List<Refusal> againstAnAsk() {
		List<Refusal> found = new ArrayList<>();
		FewOpenActions.check(this.open).ifPresent(found::add);
		TwoWayStreet.check(this.balance).ifPresent(found::add);
		if (!this.focused) {
			found.add(Refusal.of("refusal.ask.no-focus", ""));
		}
		return found;
	}

	/**
	 * Why what is open now is too much after something opened again.
	 * @param asked how many asks did
	 */
	List<Refusal> againstHaving(int asked) {
		List<Refusal> found = new ArrayList<>(FewOpenActions.check(this.open - 1).stream().toList());
		if (asked > 0) {
			TwoWayStreet.check(this.balance.before(asked)).ifPresent(found::add);
		}
		return found;
	}

	/** How it stands without the latest ask. */
	Standing besidesOneAsk() {
		return new Standing(this.balance.before(1), this.open - 1, this.daysSpoken, Math.max(this.asksInARow - 1, 0),
				this.focused);
	}

	/** Why nothing more can be opened with this person now. */
	List<Refusal> againstOneMore() {
		return FewOpenActions.check(this.open).stream().toList();
	}

}
