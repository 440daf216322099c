package app.askwell.rules;

import java.util.List;

import app.askwell.advice.SavedAnyway;
import app.askwell.shared.Rulebook;
import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that every refusal can point to. */
@Controller
class RulesController {

	private final List<RuleGroup> groups;

	private final SavedAnyway savedAnyway;

	RulesController(List<Rulebook> rulebooks, SavedAnyway savedAnyway) {
		this.savedAnyway = savedAnyway;
		this.groups = RuleGroup.of(rulebooks.stream().flatMap(Rulebook::rules));
	}

	@GetMapping("/rules")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("groups", this.groups);
		model.addAttribute("anyway", this.savedAnyway.counted(me.account()));
		return "rules/rules";
	}

}
