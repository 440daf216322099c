package app.askwell.needs;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
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

/** One need: its page and its form. */
@Controller
@RequestMapping("/needs")
class NeedController {

	private static final String FORM = "needs/need-form";

	private final NeedList list;

	private final NeedPages pages;

	private final Forms forms;

	private final Clock clock;

	NeedController(NeedList list, NeedPages pages, Forms forms, Clock clock) {
		this.list = list;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", NeedForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") NeedForm form, BindingResult errors) {
		return this.forms.submit(errors, () -> FORM, () -> {
			NeedId id = this.list.add(me.account(), form.draft(me.days(this.clock)), me.today(this.clock));
			return Done.to("/needs/" + id).saying("need.added");
		});
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id, Model model) {
		model.addAttribute("view", this.pages.view(me, id));
		model.addAttribute("form", EndForm.blank());
		return "needs/need";
	}

	@GetMapping("/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id, Model model) {
		NeedSheet need = this.pages.get(me.account(), id);
		model.addAttribute("need", need);
		model.addAttribute("form", NeedForm.of(need, me.days(this.clock)));
		return FORM;
	}

	@PostMapping("/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id, @ModelAttribute("form") NeedForm form,
			BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> {
			model.addAttribute("need", this.pages.get(me.account(), id));
			return FORM;
		}, () -> {
			this.list.revise(me.account(), id, form.openedAt(), form.draft(me.days(this.clock)), me.today(this.clock));
			return Done.to("/needs/" + id).saying("need.saved");
		}, AsSaved.at("/needs/" + id + "/edit",
				() -> NeedForm.of(this.pages.get(me.account(), id), me.days(this.clock))));
	}

}
