package app.askwell.meetings;

import java.time.Clock;

import app.askwell.exchange.Ledger;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
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

/** Writes down how a planned meeting went. */
@Controller
@RequestMapping("/meetings/{id}/log")
class PlannedLogController {

	private final MeetingLog log;

	private final Ledger ledger;

	private final MeetingPages pages;

	private final Forms forms;

	private final Clock clock;

	PlannedLogController(MeetingLog log, Ledger ledger, MeetingPages pages, Forms forms, Clock clock) {
		this.log = log;
		this.ledger = ledger;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingRecord planned = this.pages.record(me.account(), id);
		if (planned.meeting().heldOn() != null) {
			return "redirect:/meetings/" + id;
		}
		model.addAttribute("form", LogForm.of(planned, me.days(this.clock), checkBack(me.days(this.clock))));
		return LogPage.show(path(id), planned.meeting(), model);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") LogForm form, BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> LogPage.show(path(id), this.pages.meeting(me.account(), id), model),
				() -> {
					this.log.log(me.account(), id, form.openedAt(), form.logged(me.days(this.clock)), reasons,
							me.now(this.clock));
					return Done.to("/meetings/" + id).saying("meeting.logged");
				}, AsSaved.at(path(id), () -> form.planned(this.pages.record(me.account(), id), me.days(this.clock))));
	}

	@PostMapping(params = "more")
	String more(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, @ModelAttribute("form") LogForm form,
			Model model) {
		Shown.anew(form.more(checkBack(me.days(this.clock))), model);
		return LogPage.show(path(id), this.pages.meeting(me.account(), id), model);
	}

	private String checkBack(TypedDays days) {
		return days.written(this.ledger.proposedCheckBack(days.today()));
	}

	private static String path(MeetingId id) {
		return "/meetings/" + id + "/log";
	}

}
