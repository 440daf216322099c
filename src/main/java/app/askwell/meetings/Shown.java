package app.askwell.meetings;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Shows a form that grew: what was found about the form that came in is forgotten. */
final class Shown {

	private Shown() {
	}

	static void anew(Object form, Model model) {
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", form);
	}

}
