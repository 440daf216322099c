package app.askwell.meetings;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.Ledger;
import app.askwell.shared.Refused;
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

/** "I just met someone": on the phone, in under a minute. */
@Controller
@RequestMapping("/just-met")
class JustMetController {

	private final MeetingLog log;

	private final Ledger ledger;

	private final MeetingPages pages;

	private final KnownPerson known;

	private final Forms forms;

	private final Clock clock;

	JustMetController(MeetingLog log, Ledger ledger, MeetingPages pages, KnownPerson known, Forms forms, Clock clock) {
		this.log = log;
		this.ledger = ledger;
		this.pages = pages;
		this.known = known;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId with, Model model) {
		String line = this.known.line(me.account(), with);
		TypedDays days = me.days(this.clock);
		String checkBack = days.written(this.ledger.proposedCheckBack(days.today()));
		model.addAttribute("form", JustMetForm.with(line, with, checkBack));
		return "meetings/just-met";
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") JustMetForm form,
			BindingResult errors, Reasons reasons, @RequestParam(defaultValue = "") String next) {
		return this.forms.submit(errors, () -> "meetings/just-met", () -> {
			MeetingPerson met = met(me, form, reasons);
			String person = "/people/" + met.id();
			return next.equals("thanks") ? Done.to(person + "/thank-you")
					: Done.to(person).saying("just-met.kept", met.name());
		});
	}

	private MeetingPerson met(SignedIn me, JustMetForm form, Reasons reasons) {
		try {
			MeetingId meeting = this.log.log(me.account(), form.logged(me.days(this.clock)), reasons,
					me.now(this.clock));
			return this.pages.record(me.account(), meeting).present().get(0);
		}
		catch (Refused ex) {
			throw new Refused(ex.findings()
				.stream()
				.map((refusal) -> refusal.at(refusal.field().replace("people[0].", "")))
				.toList());
		}
	}

}
