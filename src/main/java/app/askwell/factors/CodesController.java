package app.askwell.factors;

import app.askwell.access.Attempts;
import app.askwell.shared.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Codes beside the password: what they are, and bringing a telephone along. */
@Controller
@RequestMapping(CodesController.PLACE)
class CodesController {

	static final String PLACE = "/settings/codes";

	private static final String SETUP = PLACE + "/setup";

	private final SecondFactor factor;

	private final AddressOnTheLabel label;

	private final Attempts attempts;

	private final Forms forms;

	CodesController(SecondFactor factor, AddressOnTheLabel label, Attempts attempts, Forms forms) {
		this.factor = factor;
		this.label = label;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("codes", this.factor.view(me));
		return "factors/codes";
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.factor.begin(me.account());
			return Done.to(SETUP);
		});
	}

	@GetMapping("/setup")
	String setup(@AuthenticationPrincipal SignedIn me, Model model) {
		if (this.factor.coming(me.account()).isEmpty()) {
			return "redirect:" + PLACE;
		}
		model.addAttribute("form", SetupForm.blank());
		return page(me, model);
	}

	@PostMapping("/setup")
	String turnOn(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") SetupForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		return this.attempts.asking(me.account(), errors, () -> this.forms.submit(errors, () -> page(me, model), () -> {
			next.addFlashAttribute("fresh",
					this.factor.turnOn(me.account(), form.code(), form.before(), form.password()));
			return Done.to(RecoveryController.PLACE).saying("codes.on.done");
		}), "password", "before", "code");
	}

	private String page(SignedIn me, Model model) {
		CodeKey key = this.factor.coming(me.account()).orElseThrow(() -> new NotFound("codes"));
		String email = this.label.of(me.account());
		model.addAttribute("codes", this.factor.view(me));
		model.addAttribute("key", key.grouped());
		model.addAttribute("uri", key.uri(email));
		model.addAttribute("picture", key.picture(email));
		return "factors/setup";
	}

}
