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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans a meeting. */
@Controller
class PlanController {

	private final MeetingLog log;

	private final KnownPerson known;

	private final Forms forms;

	private final Clock clock;

	PlanController(MeetingLog log, KnownPerson known, Forms forms, Clock clock) {
		this.log = log;
		this.known = known;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/meetings/new")
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with, Model model) {
		model.addAttribute("form", PlanForm.with(PersonLine.of(this.known.line(me.account(), with), with)));
		return PlanPage.show("/meetings", model);
	}

	@PostMapping("/meetings")
	String plan(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") PlanForm form,
			BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> PlanPage.show("/meetings", model), () -> {
			MeetingId id = this.log.plan(me.account(), form.arrangement(me.days(this.clock)), form.who(),
					me.today(this.clock));
			return Done.to("/meetings/" + id).saying("meeting.planned");
		});
	}

	@PostMapping(path = "/meetings", params = "more")
	String more(@ModelAttribute("form") PlanForm form, Model model) {
		return PlanPage.anew("/meetings", form.more(), model);
	}

}
