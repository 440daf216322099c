package app.askwell.meetings;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.Ledger;
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

	private final KnownPerson known;

	private final Forms forms;

	private final Clock clock;

	LogController(MeetingLog log, Ledger ledger, KnownPerson known, Forms forms, Clock clock) {
		this.log = log;
		this.ledger = ledger;
		this.known = known;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with, Model model) {
		TypedDays days = me.days(this.clock);
		EncounterForm person = EncounterForm.of(this.known.line(me.account(), with), with, checkBack(days));
		model.addAttribute("form", LogForm.with(person, days));
		return LogPage.show("/meetings/log", null, model);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") LogForm form, BindingResult errors,
			Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> LogPage.show("/meetings/log", null, model), () -> {
			MeetingId id = this.log.log(me.account(), form.logged(me.days(this.clock)), reasons, me.now(this.clock));
			return Done.to("/meetings/" + id).saying("meeting.logged");
		});
	}

	@PostMapping(params = "more")
	String more(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") LogForm form, Model model) {
		Shown.anew(form.more(checkBack(me.days(this.clock))), model);
		return LogPage.show("/meetings/log", null, model);
	}

	private String checkBack(TypedDays days) {
		return days.written(this.ledger.proposedCheckBack(days.today()));
	}

}
