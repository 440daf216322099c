package app.askwell.meetings;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes the plan of a meeting. */
@Controller
@RequestMapping("/meetings/{id}")
class PlanChangeController {

	private final MeetingLog log;

	private final MeetingPages pages;

	private final Forms forms;

	private final Clock clock;

	PlanChangeController(MeetingLog log, MeetingPages pages, Forms forms, Clock clock) {
		this.log = log;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingRecord meeting = this.pages.record(me.account(), id);
		if (meeting.meeting().heldOn() != null) {
			return "redirect:/meetings/" + id;
		}
		model.addAttribute("form", PlanForm.of(meeting, me.days(this.clock)));
		return PlanPage.show(meeting.meeting().path(), model);
	}

	@PostMapping
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> PlanPage.show(this.pages.meeting(me.account(), id).path(), model),
				() -> {
					this.log.revise(me.account(), id, Typed.number(form.version()),
							form.arrangement(me.days(this.clock)), form.who(), me.today(this.clock));
					return Done.to("/meetings/" + id).saying("meeting.revised");
				}, AsSaved.at("/meetings/" + id + "/edit",
						() -> PlanForm.of(this.pages.record(me.account(), id), me.days(this.clock))));
	}

	@PostMapping(params = "more")
	String more(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, @ModelAttribute("form") PlanForm form,
			Model model) {
		return PlanPage.anew(this.pages.meeting(me.account(), id).path(), form.more(), model);
	}

}
