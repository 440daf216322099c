package app.askwell.accounts;

import app.askwell.access.Attempts;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The address to sign in with. */
@Controller
@RequestMapping("/settings/email")
class EmailController {

	private static final String PAGE = "accounts/email";

	private final AccountSettings settings;

	private final Attempts attempts;

	private final Forms forms;

	EmailController(AccountSettings settings, Attempts attempts, Forms forms) {
		this.settings = settings;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", form(me));
		return PAGE;
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") EmailForm form,
			BindingResult errors) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submit(errors, () -> PAGE, () -> {
					this.settings.changeEmail(me.account(), Typed.number(form.version()), form.email(),
							form.password());
					return Done.to("/settings").saying("email.done", form.email().strip());
				}, AsSaved.at("/settings/email", () -> form(me))));
	}

	private EmailForm form(SignedIn me) {
		Account account = this.settings.of(me.account());
		return new EmailForm(account.email(), "", String.valueOf(account.version()));
	}

}
