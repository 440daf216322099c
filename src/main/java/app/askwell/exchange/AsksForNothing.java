package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Phrases;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * Whoever writes only when something is needed is soon not answered. So a touch to stay
 * in touch contains no ask; an ask is noted as one.
 */
@Upholds(Rule.P6)
final class AsksForNothing {

	private static final Phrases ASKS = Phrases.named("asks");

	private AsksForNothing() {
	}

	static Optional<Refusal> check(String note, String field) {
		return NoJobBegging.check(note, field)
			.or(() -> ASKS.in(note).map((found) -> Refusal.of("refusal.touch.asks", field, found.words())));
	}

}
