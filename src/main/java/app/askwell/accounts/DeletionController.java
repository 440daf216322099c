package app.askwell.accounts;

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

/** The one thing that cannot be taken back, and so the one that asks twice. */
@Controller
class DeletionController {

	private final AccountSettings settings;

	private final Attempts attempts;

	private final Forms forms;

	DeletionController(AccountSettings settings, Attempts attempts, Forms forms) {
		this.settings = settings;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping("/settings/deletion")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", DeletionForm.blank());
		return page(me, model);
	}

	@PostMapping("/settings/deletion")
	String delete(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") DeletionForm form, BindingResult errors,
			Model model) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submitLast(errors, () -> page(me, model), () -> {
					this.settings.delete(me.account(), form.email(), form.password());
					return Done.to("/good-bye");
				}));
	}

	@GetMapping("/good-bye")
	String goodBye() {
		return "accounts/good-bye";
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("email", this.settings.of(me.account()).email());
		return "accounts/deletion";
	}

}
