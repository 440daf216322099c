package app.askwell.needs;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open needs and those that ended. */
@Controller
class NeedListController {

	private final NeedPages pages;

	NeedListController(NeedPages pages) {
		this.pages = pages;
	}

	@GetMapping("/needs")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("listing", this.pages.page(me, page));
		return "needs/needs";
	}

}
