package app.askwell.maillinks;

import java.time.LocalDate;

import app.askwell.exchange.PromiseAnswer;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a link sends.
 *
 * @param seen how the thing stood when the page was opened
 * @param answer of a check-back, the name of a {@link PromiseAnswer}
 * @param checkBackOn the new day when they need more time
 */
record ClickForm(@Nullable String seen, @Nullable String answer, @Nullable String checkBackOn) {

	/** A new day without a button, as the Enter key sends it, means more time. */
	PromiseAnswer chosen() {
		for (PromiseAnswer one : PromiseAnswer.values()) {
			if (one.name().equals(this.answer)) {
				return one;
			}
		}
		if (Typed.orNull(this.checkBackOn) != null) {
			return PromiseAnswer.NEEDS_MORE_TIME;
		}
		throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
	}

	/** The new day, which only "needs more time" has. */
	@Nullable LocalDate newDay(TypedDays days) {
		return (chosen() == PromiseAnswer.NEEDS_MORE_TIME) ? days.read(this.checkBackOn, Tense.FUTURE, "checkBackOn")
				: null;
	}

}
