package app.askwell.meetings;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans a meeting. */
@Controller
class PlanController {

	private final MeetingLog log;

	private final InterviewForms interviews;

	private final Forms forms;

	private final Clock clock;

	PlanController(MeetingLog log, InterviewForms interviews, Forms forms, Clock clock) {
		this.log = log;
		this.interviews = interviews;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/meetings/new")
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with,
			@RequestParam @Nullable OpportunityId opportunity, Model model) {
		model.addAttribute("form", PlanForm.with(this.interviews.people(me.account(), with, opportunity)));
		return show(me, opportunity, model);
	}

	@PostMapping("/meetings")
	String plan(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") PlanForm form,
			BindingResult errors, @RequestParam @Nullable OpportunityId opportunity, Model model) {
		return this.forms.submit(errors, () -> show(me, opportunity, model), () -> {
			TypedDays days = me.days(this.clock);
			Arrangement arrangement = form.arrangement(days);
			return this.interviews
				.save(me, opportunity, () -> this.log.plan(me.account(), arrangement, form.who(), days.today()))
				.saying("meeting.planned");
		});
	}

	@PostMapping(path = "/meetings", params = "more")
	String more(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") PlanForm form,
			@RequestParam @Nullable OpportunityId opportunity, Model model) {
		this.interviews.show(me, opportunity, model);
		return PlanPage.anew("/meetings", form.more(), model);
	}

	private String show(SignedIn me, @Nullable OpportunityId opportunity, Model model) {
		this.interviews.show(me, opportunity, model);
		return PlanPage.show("/meetings", model);
	}

}
