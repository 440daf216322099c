package app.askwell.tags;

import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tags of one person. */
@Controller
class TagController {

	private final Tags tags;

	private final People people;

	private final Forms forms;

	TagController(Tags tags, People people, Forms forms) {
		this.tags = tags;
		this.people = people;
		this.forms = forms;
	}

	/** A tag as typed. */
	record TagForm(@Nullable String label) {
	}

	@GetMapping(path = "/people/tags/suggestions", produces = "application/json")
	@ResponseBody
	List<String> suggestions(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q) {
		return this.tags.suggestions(me.account(), q);
	}

	@PostMapping("/people/{id}/tags")
	String add(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @ModelAttribute("form") TagForm form,
			BindingResult errors, Model model) {
		model.addAttribute("name", this.people.details(me.account(), id).name());
		return this.forms.submit(errors, () -> "tags/tag",
				() -> this.tags.add(me.account(), List.of(id), Typed.orEmpty(form.label()))
					.then((added) -> Done.to("/people/" + id)
						.saying((added > 0) ? "tag.added" : "tag.there", Typed.orEmpty(form.label()).strip())));
	}

	@PostMapping("/people/{id}/tags/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@ModelAttribute("form") TagForm form, BindingResult errors, Model model) {
		model.addAttribute("name", this.people.details(me.account(), id).name());
		return this.forms.submit(errors, () -> "tags/tag", () -> this.tags
			.remove(me.account(), List.of(id), Typed.orEmpty(form.label()))
			.then((removed) -> Done.to("/people/" + id).saying("tag.removed", Typed.orEmpty(form.label()).strip())));
	}

}
