package app.askwell.exchange;

import java.time.Clock;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
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

/** What the seeker does for someone, from the offer to its end. */
@Controller
class GiveController {

	private final Ledger ledger;

	private final ExchangeReading reading;

	private final Forms forms;

	private final Clock clock;

	GiveController(Ledger ledger, ExchangeReading reading, Forms forms, Clock clock) {
		this.ledger = ledger;
		this.reading = reading;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	List<GiveKind> kinds() {
		return List.of(GiveKind.values());
	}

	@GetMapping("/people/{contact}/gives/new")
	String blank(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact, Model model) {
		model.addAttribute("form", GiveForm.blank());
		return page(me, contact, model);
	}

	@PostMapping("/people/{contact}/gives")
	String offer(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact,
			@ModelAttribute("form") GiveForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(me, contact, model), () -> {
			this.ledger.offer(me.account(), contact, form.draft(me.days(this.clock)), me.today(this.clock));
			return Done.to("/people/" + contact).saying("give.saved");
		});
	}

	@PostMapping("/gives/{id}/delivery")
	String deliver(@AuthenticationPrincipal SignedIn me, @PathVariable GiveId id,
			@RequestParam(required = false) @Nullable String back) {
		WayBack way = new WayBack(back);
		return this.forms.act(() -> this.ledger.deliver(me.account(), id, me.today(this.clock))
			.then((contact) -> way.after(contact).saying("give.delivered")));
	}

	@PostMapping("/gives/{id}/withdrawal")
	String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable GiveId id,
			@RequestParam(required = false) @Nullable String back) {
		WayBack way = new WayBack(back);
		return this.forms.act(() -> this.ledger.withdraw(me.account(), id, me.today(this.clock))
			.then((contact) -> way.after(contact).saying("give.withdrawn")));
	}

	private String page(SignedIn me, ContactId contact, Model model) {
		model.addAttribute("person", this.reading.person(me.account(), contact));
		return "exchange/give";
	}

}
