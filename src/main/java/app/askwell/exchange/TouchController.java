package app.askwell.exchange;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Noting a short contact. */
@Controller
class TouchController {

	private final TouchLog log;

	private final ExchangeReading reading;

	private final Forms forms;

	private final Clock clock;

	TouchController(TouchLog log, ExchangeReading reading, Forms forms, Clock clock) {
		this.log = log;
		this.reading = reading;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/people/{contact}/touches")
	String touch(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact,
			@ModelAttribute("form") TouchForm form, BindingResult errors, Model model) {
		TypedDays days = me.days(this.clock);
		return this.forms.submit(errors, () -> page(me, contact, model), () -> {
			TouchId id = this.log.touch(me.account(), contact, form.words(), form.day(days), days.today());
			return Done.to(form.next("/people/" + contact))
				.saying("touch.saved")
				.undoneBy("/touches/" + id + "/removal");
		});
	}

	@PostMapping("/touches/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable TouchId id) {
		return this.forms.act(() -> this.log.remove(me.account(), id)
			.then((contact) -> Done.to("/people/" + contact).saying("touch.removed")));
	}

	private String page(SignedIn me, ContactId contact, Model model) {
		model.addAttribute("person", this.reading.person(me.account(), contact));
		return "exchange/touch";
	}

}
