package app.askwell.exchange;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** An ask as it is typed. */
record AskForm(@Nullable String kind, @Nullable String subject, @Nullable String whyThem, @Nullable String neededBy) {

	static AskForm blank() {
		return new AskForm("", "", "", "");
	}

	AskDraft draft(TypedDays days) {
		return new AskDraft(Choice.of(AskKind.class, this.kind), Typed.orEmpty(this.subject),
				Typed.orNull(this.whyThem), days.find(this.neededBy, Tense.FUTURE).orElse(null), null);
	}

}
