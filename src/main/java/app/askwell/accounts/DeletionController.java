package app.askwell.accounts;

import java.time.Clock;

import app.askwell.access.Attempts;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing one's account. It asks twice, and waits for a week. */
@Controller
class DeletionController {

	private final AccountSettings settings;

	private final AccountClosing closing;

	private final Attempts attempts;

	private final Forms forms;

	private final Clock clock;

	DeletionController(AccountSettings settings, AccountClosing closing, Attempts attempts, Forms forms, Clock clock) {
		this.settings = settings;
		this.closing = closing;
		this.attempts = attempts;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/settings/deletion")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", DeletionForm.blank());
		return page(me, model);
	}

	@PostMapping("/settings/deletion")
	String close(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") DeletionForm form, BindingResult errors,
			Model model) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submitLast(errors, () -> page(me, model), () -> {
					this.closing.close(me.account(), form.email(), form.password());
					return Done.to("/good-bye?closed");
				}));
	}

	@GetMapping("/good-bye")
	String goodBye(@RequestParam(required = false) @Nullable String closed, Model model) {
		model.addAttribute("closed", closed != null);
		return "accounts/good-bye";
	}

	private String page(SignedIn me, Model model) {
		Account account = this.settings.of(me.account());
		model.addAttribute("email", account.email());
		model.addAttribute("goesAt", account.wouldGoAt(this.clock.instant()));
		model.addAttribute("owner", account.mayInvite());
		return "accounts/deletion";
	}

}
