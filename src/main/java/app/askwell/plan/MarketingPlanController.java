package app.askwell.plan;

import java.time.Clock;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan on one page, and the four questions. */
@Controller
@RequestMapping("/plan")
class MarketingPlanController {

	private final MarketingPlan plan;

	private final SelfCheckReading check;

	private final Clock clock;

	MarketingPlanController(MarketingPlan plan, SelfCheckReading check, Clock clock) {
		this.plan = plan;
		this.check = check;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("plan", this.plan.view(me.account(), me.today(this.clock)));
		return "plan/plan";
	}

	@GetMapping("/check")
	String check(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("answers", this.check.answers(me.account(), me.today(this.clock)));
		return "plan/check";
	}

}
