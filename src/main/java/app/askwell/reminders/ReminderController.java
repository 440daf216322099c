package app.askwell.reminders;

import java.time.DayOfWeek;

import app.askwell.environment.OwnAddress;
import app.askwell.mail.MailServer;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which letters come, and when. */
@Controller
@RequestMapping("/settings/reminders")
class ReminderController {

	private static final String PLACE = "/settings/reminders";

	private final Reminders reminders;

	private final MailServer server;

	private final Forms forms;

	private final OwnAddress address;

	private final MessageSource messages;

	ReminderController(Reminders reminders, MailServer server, Forms forms, OwnAddress address,
			MessageSource messages) {
		this.reminders = reminders;
		this.server = server;
		this.forms = forms;
		this.address = address;
		this.messages = messages;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		ReminderView view = this.reminders.of(me);
		model.addAttribute("form", ReminderForm.of(view));
		return page(me, view, model);
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") ReminderForm form,
			BindingResult errors, Model model) {
		Forms.tell(errors, form.refusals());
		return this.forms.submit(errors, () -> page(me, this.reminders.of(me), model), () -> {
			this.reminders.want(me, Typed.number(form.version()), form.wanted());
			return Done.to(PLACE).saying("reminders.saved");
		}, AsSaved.at(PLACE, () -> ReminderForm.of(this.reminders.of(me))));
	}

	private String page(SignedIn me, ReminderView view, Model model) {
		Voice voice = new Voice(this.messages, me.locale());
		model.addAttribute("nextDigest",
				(view.nextDigest() != null) ? ZoneWords.moment(view.nextDigest(), voice) : null);
		model.addAttribute("nextNudge", (view.nextNudge() != null) ? ZoneWords.moment(view.nextNudge(), voice) : null);
		model.addAttribute("city", ZoneWords.city(me.zone()));
		model.addAttribute("minute", OwnMinute.of(me.account()));
		model.addAttribute("address", this.address.base());
		model.addAttribute("serverSet", this.server.isSet());
		model.addAttribute("days", DayOfWeek.values());
		model.addAttribute("hours", HourChoice.all(Region.of(me.locale())));
		return "reminders/settings";
	}

}
