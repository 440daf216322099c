package app.askwell.accounts;

import app.askwell.access.Attempts;
import app.askwell.access.OwnPasswordFirst;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new password. */
@Controller
@RequestMapping("/settings/password")
class PasswordController {

	private static final String PAGE = "accounts/password";

	private final AccountSettings settings;

	private final Attempts attempts;

	private final Forms forms;

	PasswordController(AccountSettings settings, Attempts attempts, Forms forms) {
		this.settings = settings;
		this.attempts = attempts;
		this.forms = forms;
	}

	/** Whether the one of now was made up, so that this page comes before any other. */
	@ModelAttribute("madeUp")
	boolean madeUp(Authentication someone) {
		return OwnPasswordFirst.isAskedOf(someone);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", PasswordForm.blank());
		return PAGE;
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, Authentication someone, @ModelAttribute("form") PasswordForm form,
			BindingResult errors) {
		boolean madeUp = madeUp(someone);
		return this.attempts.asking(me.account(), errors, "current", () -> this.forms.submit(errors, () -> PAGE, () -> {
			this.settings.changePassword(me.account(), form.current(), form.password());
			return madeUp ? Done.to("/").saying("password.own.done") : Done.to("/settings").saying("password.done");
		}));
	}

}
