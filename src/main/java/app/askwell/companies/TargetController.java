package app.askwell.companies;

import java.time.Clock;
import java.util.List;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One target company: its page and its form. */
@Controller
@RequestMapping("/targets")
class TargetController {

	private static final String FORM = "companies/target-form";

	private final TargetList list;

	private final TargetSheets sheets;

	private final Forms forms;

	private final Clock clock;

	TargetController(TargetList list, TargetSheets sheets, Forms forms, Clock clock) {
		this.list = list;
		this.sheets = sheets;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("sizes", SizeBand.values());
		model.addAttribute("ownerships", Ownership.values());
		model.addAttribute("priorities", List.of("1", "2", "3"));
	}

	@GetMapping("/new")
	String blank(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", TargetForm.blank());
		return form(me, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") TargetForm form,
			BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> form(me, model), () -> {
			TargetId id = this.list.add(me.account(), form.details(), reasons, me.today(this.clock));
			return Done.to("/targets/" + id).saying("target.added", form.name().strip());
		});
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable TargetId id, Model model) {
		model.addAttribute("view", this.sheets.view(me.account(), id));
		return "companies/target";
	}

	@GetMapping("/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable TargetId id, Model model) {
		TargetSheet target = this.sheets.get(me.account(), id);
		model.addAttribute("target", target);
		model.addAttribute("form", TargetForm.of(target));
		return form(me, model);
	}

	@PostMapping("/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable TargetId id,
			@Valid @ModelAttribute("form") TargetForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> {
			model.addAttribute("target", this.sheets.get(me.account(), id));
			return form(me, model);
		}, () -> {
			this.list.revise(me.account(), id, form.versionNumber(), form.details());
			return Done.to("/targets/" + id).saying("target.saved");
		}, AsSaved.at("/targets/" + id + "/edit", () -> TargetForm.of(this.sheets.get(me.account(), id))));
	}

	private String form(SignedIn me, Model model) {
		model.addAttribute("categories", this.sheets.categories(me.account()));
		return FORM;
	}

}
