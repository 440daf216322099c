package app.askwell.contacts;

import java.time.Clock;

import app.askwell.shared.NotFound;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding, showing, changing and removing one person. */
@Controller
class PersonController {

	private final People people;

	private final PersonPage page;

	private final Forms forms;

	private final Clock clock;

	PersonController(People people, PersonPage page, Forms forms, Clock clock) {
		this.people = people;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("reaches")
	Reach[] reaches() {
		return Reach.values();
	}

	@GetMapping("/people/new")
	String blank(Model model) {
		model.addAttribute("form", ContactForm.blank());
		return "contacts/new";
	}

	@PostMapping("/people")
	String add(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") ContactForm form,
			BindingResult errors) {
		return this.forms.submit(errors, () -> "contacts/new", () -> {
			ContactId id = this.people.add(me.account(), details(me, form), me.today(this.clock));
			return Done.to("/people/" + id).saying("person.added", Typed.orEmpty(form.name()));
		});
	}

	@GetMapping("/people/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, Model model) {
		try {
			model.addAttribute("person", this.page.of(me, id));
		}
		catch (NotFound ex) {
			return "redirect:/people/" + this.page.mergedInto(me, id).orElseThrow(() -> ex);
		}
		model.addAttribute("topics", Topic.values());
		return "contacts/person";
	}

	@GetMapping("/people/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, Model model) {
		model.addAttribute("form", this.page.form(me, id));
		return "contacts/edit";
	}

	@PostMapping("/people/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@Valid @ModelAttribute("form") ContactForm form, BindingResult errors) {
		this.people.mustBeKnown(me.account(), id);
		return this.forms.submit(errors, () -> "contacts/edit", () -> {
			this.people.revise(me.account(), id, form.openedAt(), details(me, form));
			return Done.to("/people/" + id).saying("person.saved");
		}, AsSaved.at("/people/" + id + "/edit", () -> this.page.form(me, id)));
	}

	private ContactDetails details(SignedIn me, ContactForm form) {
		return form.details().introducedBy(introducer(me, Typed.orNull(form.introducer())));
	}

	private @Nullable ContactId introducer(SignedIn me, @Nullable String line) {
		try {
			return (line != null) ? this.people.recognise(me.account(), line, null, me.today(this.clock)) : null;
		}
		catch (Refused ex) {
			throw new Refused(ex.findings().stream().map((refusal) -> refusal.at("introducer")).toList());
		}
	}

}
