package app.askwell.review;

import app.askwell.shared.Choice;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a week asks for at its end.
 *
 * @param week Monday of the week that the page is about
 * @param focus what a {@link FocusAnswer} is called, or nothing
 * @param version of what was saved of it; empty while it is not finished
 */
record ReviewForm(String week, String focus,
		@Size(max = ReviewForm.LONGEST_NOTE, message = "{form.too-long}") String note, String version) {

	/** A week says little; a diary is another book. */
	static final int LONGEST_NOTE = 1000;

	ReviewForm {
		week = Typed.orEmpty(week);
		focus = Typed.orEmpty(focus);
		note = Typed.orEmpty(note);
		version = Typed.orEmpty(version);
	}

	static ReviewForm of(ReviewWeek week, @Nullable FinishedReview review) {
		return (review == null) ? new ReviewForm(week.monday().toString(), "", "", "")
				: new ReviewForm(week.monday().toString(), Typed.orEmpty(review.focusAnswer()),
						Typed.orEmpty(review.note()), String.valueOf(review.version()));
	}

	LookBack lookBack() {
		Integer saved = this.version.isEmpty() ? null : Typed.number(this.version);
		return new LookBack(this.week, saved, Choice.of(FocusAnswer.class, this.focus), Typed.orNull(this.note));
	}

}
