package app.askwell.trail;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened with this account, for its owner to look through. */
@Controller
class TrailController {

	private final TrailPage page;

	TrailController(TrailPage page) {
		this.page = page;
	}

	@GetMapping("/settings/trail")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("trail", this.page.page(me, page));
		return "trail/trail";
	}

}
