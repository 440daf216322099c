package app.askwell.exchange;

import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * An ask as it is typed, and what is offered before it where something has to be.
 *
 * @param offer what the seeker will do for them first
 */
record AskForm(@Nullable String kind, @Nullable String subject, @Nullable String whyThem, @Nullable String neededBy,
		@Nullable String offer, @Nullable String offerKind, @Nullable String offerDueOn) {

	static AskForm blank() {
		return about("", "");
	}

	static AskForm about(String subject, String neededBy) {
		return new AskForm("", subject, "", neededBy, "", "", "");
	}

	AskDraft draft(TypedDays days) {
		return new AskDraft(Choice.of(AskKind.class, this.kind), Typed.orEmpty(this.subject),
				Typed.orNull(this.whyThem), days.find(this.neededBy, Tense.FUTURE).orElse(null), null);
	}

	/** What is offered first; empty when nothing of it is typed. */
	Optional<GiveDraft> first(TypedDays days) {
		return offersSomething() ? Optional.of(new GiveDraft(Choice.of(GiveKind.class, this.offerKind),
				Typed.orEmpty(this.offer), days.read(this.offerDueOn, Tense.FUTURE, "offerDueOn"), null))
				: Optional.empty();
	}

	public boolean offersSomething() {
		return Stream.of(this.offer, this.offerKind, this.offerDueOn).anyMatch((typed) -> Typed.orNull(typed) != null);
	}

}
