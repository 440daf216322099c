package app.askwell.accounts;

import java.time.ZonedDateTime;
import java.util.Optional;

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

/**
 * The one page of an account that was closed. Whoever comes by with an open one is led
 * on.
 */
@Controller
@RequestMapping("/closing")
class ClosingController {

	private static final String HOME = "/";

	private final AccountClosing closing;

	private final Attempts attempts;

	private final Forms forms;

	ClosingController(AccountClosing closing, Attempts attempts, Forms forms) {
		this.closing = closing;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", new ClosingForm(""));
		return page(me, model);
	}

	@PostMapping("/revocation")
	String keep(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.closing.keep(me.account());
			return Done.to(HOME).saying("closing.kept");
		});
	}

	@PostMapping("/completion")
	String end(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") ClosingForm form, BindingResult errors,
			Model model) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submitLast(errors, () -> page(me, model),
						() -> Done.to(this.closing.end(me.account(), form.password()) ? "/good-bye" : HOME)));
	}

	private String page(SignedIn me, Model model) {
		Optional<ZonedDateTime> goesAt = this.closing.goesAt(me.account());
		model.addAttribute("goesAt", goesAt.orElse(null));
		return goesAt.isPresent() ? "accounts/closing" : "redirect:" + HOME;
	}

}
