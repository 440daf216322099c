package app.askwell.handbill;

import java.time.LocalDate;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who was given a handbill, and when; without a day it was today. */
record GivenForm(@NotBlank(message = "{handbill.who.missing}") @Size(max = 400, message = "{form.too-long}") String who,
		@Nullable String day) {

	GivenForm {
		who = Typed.orEmpty(who);
		day = Typed.orEmpty(day);
	}

	LocalDate on(TypedDays days) {
		LocalDate typed = days.read(this.day, Tense.PAST, "day");
		return (typed != null) ? typed : days.today();
	}

}
