package app.askwell.meetings;

import org.springframework.ui.Model;

/** The page for planning a meeting, a new one or one that changes. */
final class PlanPage {

	private PlanPage() {
	}

	/** Where it is sent to is also where the way back leads. */
	static String show(String action, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("kinds", MeetingKind.values());
		model.addAttribute("purposes", MeetingPurpose.values());
		return "meetings/plan";
	}

	static String anew(String action, PlanForm form, Model model) {
		Shown.anew(form, model);
		return show(action, model);
	}

}
