package app.askwell.contacts;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Someone is on the list twice: finding the other entry, looking at both, making them
 * one.
 */
@Controller
@RequestMapping("/people/{id}/merge")
class MergeController {

	private final PeopleMerge merge;

	private final MergePage page;

	private final Forms forms;

	MergeController(PeopleMerge merge, MergePage page, Forms forms) {
		this.merge = merge;
		this.page = page;
		this.forms = forms;
	}

	@GetMapping
	String choose(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("twice", this.page.candidates(me.account(), id, q));
		return "contacts/merge";
	}

	@GetMapping("/{other}")
	String preview(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @PathVariable ContactId other,
			Model model) {
		model.addAttribute("preview", this.page.preview(me.account(), id, other));
		return "contacts/merge-preview";
	}

	@PostMapping("/{other}")
	String merge(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @PathVariable ContactId other) {
		return this.forms.act(() -> this.merge.merge(me.account(), id, other)
			.then((kept) -> Done.to("/people/" + kept).saying("person.merged")));
	}

}
