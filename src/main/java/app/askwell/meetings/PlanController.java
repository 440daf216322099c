package app.askwell.meetings;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans meetings. */
@Controller
class PlanController {

	private final MeetingLog log;

	private final MeetingPages pages;

	private final KnownPerson known;

	private final Forms forms;

	private final Clock clock;

	PlanController(MeetingLog log, MeetingPages pages, KnownPerson known, Forms forms, Clock clock) {
		this.log = log;
		this.pages = pages;
		this.known = known;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/meetings/new")
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with, Model model) {
		model.addAttribute("form", PlanForm.with(PersonLine.of(this.known.line(me.account(), with), with)));
		return page("/meetings", model);
	}

	@PostMapping("/meetings")
	String plan(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") PlanForm form,
			BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page("/meetings", model), () -> {
			MeetingId id = this.log.plan(me.account(), form.arrangement(), form.who(), me.today(this.clock));
			return Done.to("/meetings/" + id).saying("meeting.planned");
		});
	}

	@PostMapping(path = "/meetings", params = "more")
	String more(@ModelAttribute("form") PlanForm form, Model model) {
		return page("/meetings", form.more(), model);
	}

	@GetMapping("/meetings/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingRecord meeting = this.pages.record(me.account(), id);
		if (meeting.meeting().heldOn() != null) {
			return "redirect:/meetings/" + id;
		}
		model.addAttribute("form", PlanForm.of(meeting));
		return page(meeting.meeting().path(), model);
	}

	@PostMapping("/meetings/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.pages.meeting(me.account(), id).path(), model), () -> {
			this.log.revise(me.account(), id, Typing.version(form.version()), form.arrangement(), form.who(),
					me.today(this.clock));
			return Done.to("/meetings/" + id).saying("meeting.revised");
		});
	}

	@PostMapping(path = "/meetings/{id}", params = "more")
	String moreAt(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@ModelAttribute("form") PlanForm form, Model model) {
		return page(this.pages.meeting(me.account(), id).path(), form.more(), model);
	}

	private static String page(String action, PlanForm form, Model model) {
		Shown.anew(form, model);
		return page(action, model);
	}

	private static String page(String action, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("back", action);
		model.addAttribute("kinds", MeetingKind.values());
		model.addAttribute("purposes", MeetingPurpose.values());
		return "meetings/plan";
	}

}
