package app.askwell.accounts;

import java.util.List;
import java.util.Locale;

import app.askwell.access.SetUpToken;
import app.askwell.access.SignInSession;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The very first page: opens the account of this Askwell. */
@Controller
@RequestMapping("/welcome")
class WelcomeController {

	private final SignUp signUp;

	private final SignInSession session;

	private final SetUpToken token;

	private final Forms forms;

	WelcomeController(SignUp signUp, SignInSession session, SetUpToken token, Forms forms) {
		this.signUp = signUp;
		this.session = session;
		this.token = token;
		this.forms = forms;
	}

	@ModelAttribute("tokenNeeded")
	boolean isTokenNeeded() {
		return this.token.isNeeded();
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return Zones.ALL;
	}

	@GetMapping
	String show(Model model) {
		if (!this.signUp.isOpen()) {
			return "redirect:/sign-in";
		}
		model.addAttribute("form", WelcomeForm.blank());
		return "accounts/welcome";
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") WelcomeForm form, BindingResult errors, Locale locale) {
		Forms.tell(errors, this.token.check(form.token(), "token"));
		Forms.tell(errors, this.signUp.check(form));
		return this.forms.submit(errors, () -> "accounts/welcome", () -> {
			SignedIn me = this.signUp.open(form, locale);
			this.session.begin(me);
			return Done.to("/focus").saying("welcome.done", me.name());
		});
	}

}
