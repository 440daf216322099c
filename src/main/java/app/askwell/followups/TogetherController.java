package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;

import app.askwell.contacts.ChosenPeople;
import app.askwell.contacts.PeopleTable;
import app.askwell.contacts.Ticked;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Putting off many things at once: all that is late, or staying in touch with some
 * people.
 */
@Controller
class TogetherController {

	/** How long staying in touch rests. */
	private static final int PAUSE_DAYS = 30;

	private final CatchingUp catchingUp;

	private final StayInTouch stayInTouch;

	private final ChosenPeople chosen;

	private final PeopleTable table;

	private final Forms forms;

	private final Clock clock;

	TogetherController(CatchingUp catchingUp, StayInTouch stayInTouch, ChosenPeople chosen, PeopleTable table,
			Forms forms, Clock clock) {
		this.chosen = chosen;
		this.table = table;
		this.catchingUp = catchingUp;
		this.stayInTouch = stayInTouch;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/follow-ups/late/snooze")
	String snoozeLate(@AuthenticationPrincipal SignedIn me) {
		return this.forms
			.act(() -> this.catchingUp.snoozeLate(me).then((late) -> Done.to("/").saying("follow-ups.snoozed", late)));
	}

	@PostMapping("/people/stay-in-touch/snooze")
	String pause(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") Ticked form, BindingResult errors,
			Model model) {
		LocalDate today = me.today(this.clock);
		return this.forms.submit(errors, () -> this.table.again(me, form, errors, model), () -> {
			var paused = this.stayInTouch.snooze(me.account(), this.chosen.of(me, form), today.plusDays(PAUSE_DAYS),
					today);
			return paused.undoneTo("/people", Done.to(form.place()).saying("people.paused", paused.result()));
		});
	}

}
