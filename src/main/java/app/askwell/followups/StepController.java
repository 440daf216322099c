package app.askwell.followups;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting go of a next step. */
@Controller
class StepController {

	private final NextSteps steps;

	private final Forms forms;

	StepController(NextSteps steps, Forms forms) {
		this.steps = steps;
		this.forms = forms;
	}

	@PostMapping("/follow-ups/{id}/withdrawal")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@RequestParam(required = false) @Nullable String back) {
		return this.forms
			.act(() -> this.steps.end(me.account(), id).then((it) -> Done.to(Back.to(back)).saying("step.withdrawn")));
	}

}
