package app.askwell.exchange;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What a contact will do, as it is typed anew. */
record PromiseChangeForm(@Nullable String action, @Nullable String version) {

	static PromiseChangeForm of(Promise promise) {
		return new PromiseChangeForm(promise.action(), String.valueOf(promise.wording()));
	}

	String words() {
		return Typed.orEmpty(this.action);
	}

	int openedAt() {
		return Typed.number(Typed.orEmpty(this.version));
	}

}
