package app.askwell.followups;

import java.time.Clock;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
import app.askwell.web.Done;
import app.askwell.web.Forms;
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

/** Putting off what is due, and finding the thank-you someone waits for. */
@Controller
class SnoozeController {

	private final PromiseKeeping promises;

	private final StayInTouch stayInTouch;

	private final FollowUpPage page;

	private final Forms forms;

	private final Clock clock;

	SnoozeController(PromiseKeeping promises, StayInTouch stayInTouch, FollowUpPage page, Forms forms, Clock clock) {
		this.promises = promises;
		this.stayInTouch = stayInTouch;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/follow-ups/{id}/snooze")
	String snooze(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@ModelAttribute("snooze") SnoozeForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, form.back(), model), () -> {
			TypedDays days = me.days(this.clock);
			return this.promises.snooze(me.account(), id, form.day(days), days.today()).then((it) -> snoozed(me, form));
		});
	}

	@PostMapping("/people/{contact}/stay-in-touch/snooze")
	String pause(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact, SnoozeForm form) {
		return this.forms.act(() -> {
			TypedDays days = me.days(this.clock);
			return this.stayInTouch.snooze(me.account(), List.of(contact), form.day(days), days.today())
				.then((it) -> snoozed(me, form));
		});
	}

	private Done snoozed(SignedIn me, SnoozeForm form) {
		String day = Region.of(me.locale()).day(form.day(me.days(this.clock)));
		return Done.to(Back.to(form.back())).saying("follow-up.snoozed", day);
	}

	@GetMapping("/people/{contact}/thank-you")
	String thankYou(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact) {
		String person = "/people/" + contact;
		return "redirect:" + this.promises.openThankYou(me.account(), contact)
			.map((thanks) -> Back.with("/follow-ups/" + thanks, person))
			.orElse(person);
	}

}
