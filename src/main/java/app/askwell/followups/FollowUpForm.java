package app.askwell.followups;

import app.askwell.shared.Typed;
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

	/** How the check-back went. */
	CheckBackAnswer checkBack() {
		return new CheckBackAnswer(this.answer, this.checkBackOn);
	}

}
