package app.askwell.rules;

import java.util.List;

import app.askwell.shared.Rulebook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that every refusal can point to. */
@Controller
class RulesController {

	private final List<RuleGroup> groups;

	RulesController(List<Rulebook> rulebooks) {
		this.groups = RuleGroup.of(rulebooks.stream().flatMap(Rulebook::rules));
	}

	@GetMapping("/rules")
	String show(Model model) {
		model.addAttribute("groups", this.groups);
		return "rules/rules";
	}

}
