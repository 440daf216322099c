package app.askwell.companies;

import java.time.Clock;

import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The target list, and pasting companies into it. */
@Controller
@RequestMapping("/targets")
class TargetListController {

	private final TargetList list;

	private final Targets targets;

	private final Forms forms;

	private final Clock clock;

	TargetListController(TargetList list, Targets targets, Forms forms, Clock clock) {
		this.list = list;
		this.targets = targets;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("form", BatchForm.blank());
		return page(me, page, model);
	}

	@PostMapping("/batch")
	String addAll(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") BatchForm form, BindingResult errors,
			Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> page(me, "1", model),
				() -> this.list.addAll(me.account(), form.companies(), reasons, me.today(this.clock))
					.then(TargetListController::told));
	}

	private static Done told(AddedCompanies added) {
		Done done = Done.to("/targets");
		return added.known().isEmpty() ? done.saying("targets.added", added.added())
				: done.saying("targets.added.some", added.added(), String.join(", ", added.known()));
	}

	private String page(SignedIn me, String page, Model model) {
		model.addAttribute("listing", this.targets.page(me.account(), Slice.Request.of(page, TargetListing.PAGE)));
		return "companies/targets";
	}

}
