package app.askwell.exchange;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * A promise is an action and a check-back date, together or not at all. Neither is no
 * promise, and nothing to refuse.
 */
@Upholds(Rule.A4)
final class PromiseIsWhole {

	private PromiseIsWhole() {
	}

	static Optional<Refusal> check(@Nullable String action, @Nullable LocalDate checkBackOn, LocalDate today) {
		boolean acts = action != null && !action.isBlank();
		if (checkBackOn == null) {
			return acts ? Optional.of(Refusal.of("refusal.ask.no-check-back", "checkBackOn")) : Optional.empty();
		}
		if (!acts) {
			return Optional.of(Refusal.of("refusal.ask.no-action", "action"));
		}
		return checkBackOn.isBefore(today) ? Optional.of(Refusal.of("refusal.ask.check-back-past", "checkBackOn"))
				: Optional.empty();
	}

}
