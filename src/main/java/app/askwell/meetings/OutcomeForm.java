package app.askwell.meetings;

import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.Size;

/** What the page for correcting a held meeting asks for. */
record OutcomeForm(@Size(max = 20_000, message = "{form.too-long}") String notes,
		@Size(max = 5_000, message = "{form.too-long}") String learned,
		@Size(max = 1_000, message = "{form.too-long}") String newCompanies,
		@Size(max = 1_000, message = "{form.too-long}") String newPositions,
		@Size(max = 5_000, message = "{form.too-long}") String resumeFeedback, String minutes,
		@Size(max = 200, message = "{form.too-long}") String place, String version) {

	OutcomeForm {
		notes = Typed.orEmpty(notes);
		learned = Typed.orEmpty(learned);
		newCompanies = Typed.orEmpty(newCompanies);
		newPositions = Typed.orEmpty(newPositions);
		resumeFeedback = Typed.orEmpty(resumeFeedback);
		minutes = Typed.orEmpty(minutes);
		place = Typed.orEmpty(place);
		version = Typed.orEmpty(version);
	}

	static OutcomeForm of(MeetingView held) {
		return new OutcomeForm(Typed.orEmpty(held.notes()), Typed.orEmpty(held.learned()),
				Typed.orEmpty(held.newCompanies()), Typed.orEmpty(held.newPositions()),
				Typed.orEmpty(held.resumeFeedback()), Typed.orEmpty(held.minutes()), Typed.orEmpty(held.place()),
				String.valueOf(held.version()));
	}

	Correction correction(TypedDays days) {
		Typing typing = new Typing(days);
		Integer length = typing.minutes(this.minutes, "minutes");
		typing.done();
		Outcome outcome = new Outcome(this.notes, this.learned, this.newCompanies, this.newPositions,
				this.resumeFeedback);
		return new Correction(outcome, length, this.place);
	}

}
