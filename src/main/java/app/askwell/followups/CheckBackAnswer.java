package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.exchange.PromiseAnswer;
import app.askwell.shared.Choice;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a check-back as a form sends it.
 *
 * @param answer the name of a {@link PromiseAnswer}
 * @param checkBackOn the new day when they need more time
 */
public record CheckBackAnswer(@Nullable String answer, @Nullable String checkBackOn) {

	/** A new day without a button, as the Enter key sends it, means more time. */
	public PromiseAnswer chosen() {
		PromiseAnswer one = Choice.of(PromiseAnswer.class, this.answer);
		if (one != null) {
			return one;
		}
		if (Typed.orNull(this.checkBackOn) != null) {
			return PromiseAnswer.NEEDS_MORE_TIME;
		}
		throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
	}

	/** The new day, which only "needs more time" has. */
	public @Nullable LocalDate newDay(TypedDays days) {
		return (chosen() == PromiseAnswer.NEEDS_MORE_TIME) ? days.read(this.checkBackOn, Tense.FUTURE, "checkBackOn")
				: null;
	}

}
