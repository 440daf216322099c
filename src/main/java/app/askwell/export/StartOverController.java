package app.askwell.export;

import app.askwell.access.Attempts;
import app.askwell.shared.SignedIn;
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

/** Empties the account, and asks twice before. */
@Controller
@RequestMapping("/settings/start-over")
class StartOverController {

	private static final String PAGE = "export/start-over";

	private final StartOver startOver;

	private final Contents contents;

	private final Attempts attempts;

	private final Forms forms;

	StartOverController(StartOver startOver, Contents contents, Attempts attempts, Forms forms) {
		this.startOver = startOver;
		this.contents = contents;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", StartOverForm.blank());
		return page(me, model);
	}

	@PostMapping
	String empty(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") StartOverForm form, BindingResult errors,
			Model model) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submit(errors, () -> page(me, model), () -> {
					this.startOver.empty(me.account(), form.word(), form.password(), me.locale());
					return Done.to("/export").saying("start-over.done");
				}));
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("content", this.contents.of(me.account()));
		return PAGE;
	}

}
