package app.askwell.today;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

	private final TodayBoard board;

	TodayController(TodayBoard board) {
		this.board = board;
	}

	@GetMapping("/")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("today", this.board.of(me));
		return "today/today";
	}

}
