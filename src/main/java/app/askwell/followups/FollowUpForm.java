package app.askwell.followups;

import java.time.LocalDate;

import app.askwell.exchange.PromiseAnswer;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a follow-up's page sends: the text of a thank-you, the answer of a check-back. */
record FollowUpForm(@Nullable @Size(max = 10000, message = "{form.too-long}") String draft,
		@Nullable @Size(max = 200, message = "{form.too-long}") String subject, @Nullable String answer,
		@Nullable String checkBackOn, @Nullable String back, @Nullable String version) {

	/** The version the page was opened on, or null for a button in a list. */
	@Nullable Integer openedAt() {
		String typed = Typed.orNull(this.version);
		return (typed == null) ? null : Typed.number(typed);
	}

	/** The same, opened on what is saved now. */
	FollowUpForm at(FollowUpForm saved) {
		return new FollowUpForm(this.draft, this.subject, this.answer, this.checkBackOn, this.back, saved.version);
	}

	/** A new day without a button, as the Enter key sends it, means more time. */
	PromiseAnswer chosen() {
		for (PromiseAnswer one : PromiseAnswer.values()) {
			if (one.name().equals(this.answer)) {
				return one;
			}
		}
		if (Typed.orNull(this.checkBackOn) != null) {
			return PromiseAnswer.NEEDS_MORE_TIME;
		}
		throw new Refused(Refusal.of("refusal.check-back.no-answer", ""));
	}

	/** The new day, which only "needs more time" has. */
	@Nullable LocalDate newDay(TypedDays days) {
		return (chosen() == PromiseAnswer.NEEDS_MORE_TIME) ? days.read(this.checkBackOn, Tense.FUTURE, "checkBackOn")
				: null;
	}

}
