package app.askwell.exchange;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** A give as it is typed; without a day it is a standing offer. */
record GiveForm(@Nullable String kind, @Nullable String what, @Nullable String dueOn) {

	static GiveForm blank() {
		return new GiveForm("", "", "");
	}

	GiveDraft draft(TypedDays days) {
		return new GiveDraft(Choice.of(GiveKind.class, this.kind), Typed.orEmpty(this.what),
				days.read(this.dueOn, Tense.FUTURE, "dueOn"), null);
	}

}
