package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** A promise as it is typed: the action and the day to check back. */
record PromiseForm(@Nullable String action, @Nullable String checkBackOn) {

	static PromiseForm on(LocalDate proposed, TypedDays days) {
		return new PromiseForm("", days.written(proposed));
	}

	PromiseDraft draft(@Nullable AskId ask, TypedDays days) {
		return new PromiseDraft(Typed.orEmpty(this.action), days.find(this.checkBackOn, Tense.FUTURE).orElse(null), ask,
				null);
	}

}
