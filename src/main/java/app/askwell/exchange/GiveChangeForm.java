package app.askwell.exchange;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** An open give as it is typed anew. */
record GiveChangeForm(@Nullable String kind, @Nullable String what, @Nullable String dueOn, @Nullable String version) {

	static GiveChangeForm of(Give give, TypedDays days) {
		return new GiveChangeForm(give.kind().name(), give.what(),
				(give.dueOn() != null) ? days.written(give.dueOn()) : "", String.valueOf(give.wording()));
	}

	GiveDraft draft(TypedDays days) {
		return new GiveDraft(Choice.of(GiveKind.class, this.kind), Typed.orEmpty(this.what),
				days.read(this.dueOn, Tense.FUTURE, "dueOn"), null);
	}

	int openedAt() {
		return Typed.number(Typed.orEmpty(this.version));
	}

}
