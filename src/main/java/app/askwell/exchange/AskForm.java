package app.askwell.exchange;

import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Choice;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * An ask as it is typed, and what is offered before it where something has to be.
 *
 * @param offer what the seeker will do for them first
 * @param version of an ask that is changed, empty for a new one
 */
record AskForm(@Nullable String kind, @Nullable String subject, @Nullable String whyThem, @Nullable String neededBy,
		@Nullable String offer, @Nullable String offerKind, @Nullable String offerDueOn, @Nullable String version) {

	static AskForm blank() {
		return about("", "");
	}

	static AskForm about(String subject, String neededBy) {
		return new AskForm("", subject, "", neededBy, "", "", "", "");
	}

	/** One that is open, to be put into other words. */
	static AskForm of(Ask ask, TypedDays days) {
		return new AskForm(ask.kind().name(), ask.subject(), ask.whyThem(), days.written(ask.neededBy()), "", "", "",
				String.valueOf(ask.wording()));
	}

	AskDraft draft(TypedDays days) {
		return new AskDraft(Choice.of(AskKind.class, this.kind), Typed.orEmpty(this.subject),
				Typed.orNull(this.whyThem), days.find(this.neededBy, Tense.FUTURE).orElse(null), null);
	}

	int openedAt() {
		return Typed.number(Typed.orEmpty(this.version));
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
