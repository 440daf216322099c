package app.askwell.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everything about the account itself is found. */
@Controller
class SettingsController {

	@GetMapping("/settings")
	String show() {
		return "accounts/settings";
	}

}
