package app.askwell.contacts;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Someone is on the list twice: finding the other entry, looking at both side by side,
 * making them one.
 */
@Controller
@RequestMapping("/people/{id}/merge")
class MergeController {

	private final PeopleMerge merge;

	private final MergePage page;

	private final Forms forms;

	private final Clock clock;

	MergeController(PeopleMerge merge, MergePage page, Forms forms, Clock clock) {
		this.merge = merge;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String choose(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("twice", this.page.candidates(me.account(), id, q));
		return "contacts/merge";
	}

	@GetMapping("/{other}")
	String preview(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @PathVariable ContactId other,
			@ModelAttribute("form") MergeForm form, Model model) {
		return page(me, id, other, form, model);
	}

	@PostMapping("/{other}")
	String merge(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @PathVariable ContactId other,
			@ModelAttribute("form") MergeForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(me, id, other, form, model),
				() -> this.merge.merge(me.account(), form.people(id, other), form, me.today(this.clock))
					.then((kept) -> Done.to("/people/" + kept).saying("person.merged")));
	}

	private String page(SignedIn me, ContactId id, ContactId other, MergeForm form, Model model) {
		model.addAttribute("preview", this.page.preview(me.account(), form.people(id, other), form));
		return "contacts/merge-preview";
	}

}
