package app.askwell.contacts;

import app.askwell.shared.Choice;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Doing one thing with all who were ticked in the list. */
@Controller
class PeopleTogetherController {

	private final ChosenPeople chosen;

	private final PeopleTable table;

	private final PeopleRemoval removal;

	private final PeopleCadence cadence;

	private final Forms forms;

	PeopleTogetherController(ChosenPeople chosen, PeopleTable table, PeopleRemoval removal, PeopleCadence cadence,
			Forms forms) {
		this.chosen = chosen;
		this.table = table;
		this.removal = removal;
		this.cadence = cadence;
		this.forms = forms;
	}

	@PostMapping("/people/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") Ticked form, BindingResult errors,
			Model model) {
		return this.forms.submit(errors, () -> this.table.again(me, form, errors, model), () -> {
			var removed = this.removal.remove(me.account(), this.chosen.of(me, form));
			return removed.undoneTo("/people", Done.to(form.place()).saying("people.removed", removed.result()));
		});
	}

	@PostMapping("/people/cadence")
	String stayInTouch(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") Ticked form, BindingResult errors,
			Model model) {
		return this.forms.submit(errors, () -> this.table.again(me, form, errors, model), () -> {
			Cadence often = Choice.of(Cadence.class, form.cadence());
			if (often == null) {
				throw new Refused(Refusal.of("people.cadence.choose", "cadence"));
			}
			var set = this.cadence.set(me.account(), this.chosen.of(me, form), often);
			return set.undoneTo("/people", Done.to(form.place()).saying("people.cadence.set", set.result()));
		});
	}

}
