package app.askwell.exchange;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** An ask as it is typed. */
record AskForm(@Nullable String kind, @Nullable String subject, @Nullable String whyThem, @Nullable String neededBy) {

	static AskForm blank() {
		return new AskForm("", "", "", "");
	}

	AskDraft draft() {
		return new AskDraft(Choice.of(AskKind.class, this.kind), Typed.orEmpty(this.subject),
				Typed.orNull(this.whyThem), TypedDay.find(this.neededBy), null);
	}

}
