package app.askwell.companies;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who knows whom: the way into each target company. */
@Controller
class DoorController {

	private final Doors doors;

	DoorController(Doors doors) {
		this.doors = doors;
	}

	@GetMapping("/targets/doors")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("doors", this.doors.page(me.account(), page));
		return "companies/doors";
	}

}
