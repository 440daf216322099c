package app.askwell.focus;

import java.time.Clock;

import app.askwell.shared.Reasons;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The one page where the focus is read and narrowed. */
@Controller
@RequestMapping("/focus")
class FocusController {

	private final SearchFocus focus;

	private final Forms forms;

	private final Clock clock;

	FocusController(SearchFocus focus, Forms forms, Clock clock) {
		this.focus = focus;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("sizes")
	SizeBand[] sizes() {
		return SizeBand.values();
	}

	@ModelAttribute("ownerships")
	Ownership[] ownerships() {
		return Ownership.values();
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		FocusHistory history = this.focus.history(me.account());
		model.addAttribute("form", FocusForm.of(history));
		return page(history, model);
	}

	@PostMapping
	String narrow(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") FocusForm form, BindingResult errors,
			Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> page(this.focus.history(me.account()), model), () -> {
			this.focus.narrowTo(me.account(), form.version(), form.draft(), reasons, me.today(this.clock));
			return Done.to("/focus").saying("focus.saved");
		}, AsSaved.at("/focus", () -> FocusForm.of(this.focus.history(me.account()))));
	}

	private static String page(FocusHistory history, Model model) {
		model.addAttribute("history", history);
		return "focus/focus";
	}

}
