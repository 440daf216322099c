package app.askwell.opportunities;

import app.askwell.shared.Choice;
import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All opportunities: as a board, by stage, or as a list. */
@Controller
class BoardController {

	private final BoardReading reading;

	BoardController(BoardReading reading) {
		this.reading = reading;
	}

	@GetMapping("/opportunities")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String view,
			@RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("stages", OpportunityStage.values());
		if (!view.equals("list")) {
			model.addAttribute("board", this.reading.board(me));
			return "opportunities/board";
		}
		model.addAttribute("list", this.reading.list(me, Choice.of(OpportunityStage.class, stage), page));
		return "opportunities/list";
	}

}
