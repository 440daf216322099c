package app.askwell.tags;

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

/** Tags of all who were ticked in the list. */
@Controller
class TagsTogetherController {

	private final Tags tags;

	private final ChosenPeople chosen;

	private final PeopleTable table;

	private final Forms forms;

	TagsTogetherController(Tags tags, ChosenPeople chosen, PeopleTable table, Forms forms) {
		this.tags = tags;
		this.chosen = chosen;
		this.table = table;
		this.forms = forms;
	}

	@PostMapping("/people/tags")
	String add(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") Ticked form, BindingResult errors,
			Model model) {
		return this.forms.submit(errors, () -> this.table.again(me, form, errors, model), () -> {
			var added = this.tags.add(me.account(), this.chosen.of(me, form), form.label());
			return added.undoneTo("/people",
					Done.to(form.place()).saying("tags.added", added.result(), form.label().strip()));
		});
	}

	@PostMapping("/people/tags/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") Ticked form, BindingResult errors,
			Model model) {
		return this.forms.submit(errors, () -> this.table.again(me, form, errors, model), () -> {
			var removed = this.tags.remove(me.account(), this.chosen.of(me, form), form.label());
			return removed.undoneTo("/people",
					Done.to(form.place()).saying("tags.removed", removed.result(), form.label().strip()));
		});
	}

}
