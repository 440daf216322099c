package app.askwell.progress;

import java.time.Clock;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ProgressController {

	private final ProgressPage page;

	private final Clock clock;

	ProgressController(ProgressPage page, Clock clock) {
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/progress")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("page", this.page.of(me.account(), me.now(this.clock)));
		return "progress/progress";
	}

}
