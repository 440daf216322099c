package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** No new ask to someone who has had too little back, until something is offered. */
@Upholds(Rule.A6)
public final class TwoWayStreet {

	public static final int TOO_FAR_AHEAD = 2;

	private TwoWayStreet() {
	}

	static Optional<Refusal> check(Balance balance) {
		int ahead = balance.ahead();
		return (ahead >= TOO_FAR_AHEAD) ? Optional.of(Refusal.of("refusal.ask.two-ahead", "", ahead))
				: Optional.empty();
	}

}
