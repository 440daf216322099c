package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A promise as it is typed: the action and the day to check back. */
record PromiseForm(@Nullable String action, @Nullable String checkBackOn) {

	static PromiseForm on(LocalDate proposed) {
		return new PromiseForm("", proposed.toString());
	}

	PromiseDraft draft(@Nullable AskId ask) {
		return new PromiseDraft(Typed.orEmpty(this.action), TypedDay.find(this.checkBackOn), ask, null);
	}

}
