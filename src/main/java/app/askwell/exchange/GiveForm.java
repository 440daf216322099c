package app.askwell.exchange;

import app.askwell.shared.Choice;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * A give as it is typed; without a day it is a standing offer.
 *
 * @param version of a give that is changed, empty for a new one
 */
record GiveForm(@Nullable String kind, @Nullable String what, @Nullable String dueOn, @Nullable String version) {

	static GiveForm blank() {
		return new GiveForm("", "", "", "");
	}

	/** One that is open, to be put into other words. */
	static GiveForm of(Give give, TypedDays days) {
		String due = (give.dueOn() != null) ? days.written(give.dueOn()) : "";
		return new GiveForm(give.kind().name(), give.what(), due, String.valueOf(give.wording()));
	}

	int openedAt() {
		return Typed.number(Typed.orEmpty(this.version));
	}

	GiveDraft draft(TypedDays days) {
		return new GiveDraft(Choice.of(GiveKind.class, this.kind), Typed.orEmpty(this.what),
				days.read(this.dueOn, Tense.FUTURE, "dueOn"), null);
	}

}
