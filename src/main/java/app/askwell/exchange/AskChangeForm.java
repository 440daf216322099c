package app.askwell.exchange;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/** An open ask as it is typed anew. */
record AskChangeForm(@Nullable String kind, @Nullable String subject, @Nullable String whyThem,
		@Nullable String neededBy, @Nullable String version) {

	static AskChangeForm of(Ask ask, TypedDays days) {
		return new AskChangeForm(ask.kind().name(), ask.subject(), ask.whyThem(), days.written(ask.neededBy()),
				String.valueOf(ask.wording()));
	}

	AskDraft draft(TypedDays days) {
		return new AskDraft(Choice.of(AskKind.class, this.kind), Typed.orEmpty(this.subject),
				Typed.orNull(this.whyThem), days.find(this.neededBy, Tense.FUTURE).orElse(null), null);
	}

	int openedAt() {
		return Typed.number(Typed.orEmpty(this.version));
	}

}
