package app.askwell.factors;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recovery codes, shown once; and doing without codes again. */
@Controller
class RecoveryController {

	static final String PLACE = CodesController.PLACE + "/recovery";

	private static final String END = CodesController.PLACE + "/end";

	private static final String AWAY = "redirect:" + CodesController.PLACE;

	private final SecondFactor factor;

	private final Attempts attempts;

	private final Forms forms;

	RecoveryController(SecondFactor factor, Attempts attempts, Forms forms) {
		this.factor = factor;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping(PLACE)
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		return open(me, model, "factors/recovery");
	}

	@PostMapping(PLACE)
	String renew(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") CodeForm form, BindingResult errors,
			Model model, RedirectAttributes next) {
		return this.attempts.asking(me.account(), errors,
				() -> this.forms.submit(errors, () -> page(me, model, "factors/recovery"), () -> {
					next.addFlashAttribute("fresh", this.factor.renew(me.account(), form.code(), form.password()));
					return Done.to(PLACE).saying("codes.renewed");
				}), "password", "code");
	}

	@GetMapping(END)
	String showEnd(@AuthenticationPrincipal SignedIn me, Model model) {
		return open(me, model, "factors/end");
	}

	@PostMapping(END)
	String end(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") CodeForm form, BindingResult errors,
			Model model) {
		return this.attempts.asking(me.account(), errors,
				() -> this.forms.submit(errors, () -> page(me, model, "factors/end"), () -> {
					this.factor.turnOff(me.account(), form.code(), form.password());
					return Done.to(CodesController.PLACE).saying("codes.off.done");
				}), "password", "code");
	}

	private String open(SignedIn me, Model model, String view) {
		model.addAttribute("form", CodeForm.blank());
		String page = page(me, model, view);
		return model.getAttribute("codes") instanceof CodesView codes && codes.isOn() ? page : AWAY;
	}

	private String page(SignedIn me, Model model, String view) {
		model.addAttribute("codes", this.factor.view(me));
		return view;
	}

}
