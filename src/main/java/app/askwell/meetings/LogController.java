package app.askwell.meetings;

import java.time.Clock;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.Ledger;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Reasons;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down a meeting that nobody planned. */
@Controller
@RequestMapping("/meetings/log")
class LogController {

	private final MeetingLog log;

	private final Ledger ledger;

	private final InterviewForms interviews;

	private final Forms forms;

	private final Clock clock;

	LogController(MeetingLog log, Ledger ledger, InterviewForms interviews, Forms forms, Clock clock) {
		this.log = log;
		this.ledger = ledger;
		this.interviews = interviews;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with,
			@RequestParam @Nullable OpportunityId opportunity, Model model) {
		TypedDays days = me.days(this.clock);
		List<EncounterForm> people = this.interviews.people(me.account(), with, opportunity)
			.stream()
			.map((person) -> EncounterForm.of(person.who(), ContactId.find(person.contact()), checkBack(days)))
			.toList();
		model.addAttribute("form", LogForm.with(people, days));
		return show(me, opportunity, model);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") LogForm form, BindingResult errors,
			Reasons reasons, @RequestParam @Nullable OpportunityId opportunity, Model model) {
		return this.forms.submit(errors, () -> show(me, opportunity, model), () -> {
			LoggedMeeting held = form.logged(me.days(this.clock));
			return this.interviews
				.save(me, opportunity, () -> this.log.log(me.account(), held, reasons, me.now(this.clock)))
				.saying("meeting.logged");
		});
	}

	@PostMapping(params = "more")
	String more(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") LogForm form,
			@RequestParam @Nullable OpportunityId opportunity, Model model) {
		Shown.anew(form.more(checkBack(me.days(this.clock))), model);
		return show(me, opportunity, model);
	}

	private String show(SignedIn me, @Nullable OpportunityId opportunity, Model model) {
		this.interviews.show(me, opportunity, model);
		return LogPage.show("/meetings/log", null, model);
	}

	private String checkBack(TypedDays days) {
		return days.written(this.ledger.proposedCheckBack(days.today()));
	}

}
