package app.askwell.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Reasons;
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

/** Asking one thing of someone, and how it ends without a promise. */
@Controller
class AskController {

	private final Ledger ledger;

	private final ExchangeReading reading;

	private final Forms forms;

	private final Clock clock;

	AskController(Ledger ledger, ExchangeReading reading, Forms forms, Clock clock) {
		this.ledger = ledger;
		this.reading = reading;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("kinds")
	List<AskKind> kinds() {
		return List.of(AskKind.values());
	}

	@ModelAttribute("offerKinds")
	List<GiveKind> offerKinds() {
		return List.of(GiveKind.values());
	}

	/** Blank, or about one of the seeker's needs. */
	@GetMapping("/people/{contact}/asks/new")
	String blank(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact,
			@RequestParam(defaultValue = "") String need, Model model) {
		model.addAttribute("form", this.reading.about(me.account(), need));
		return page(me, contact, model);
	}

	@PostMapping("/people/{contact}/asks")
	String ask(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact,
			@ModelAttribute("form") AskForm form, BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> page(me, contact, model), () -> {
			TypedDays days = me.days(this.clock);
			LocalDate today = me.today(this.clock);
			AskDraft draft = form.draft(days);
			AskId ask = form.first(days)
				.map((first) -> this.ledger.ask(me.account(), contact, first, draft, reasons, today))
				.orElseGet(() -> this.ledger.ask(me.account(), contact, draft, reasons, today));
			return Done.to("/asks/" + ask + "/note").saying("ask.saved");
		});
	}

	/** It ended on the spot: answered, or it came to nothing. */
	@PostMapping("/asks/{id}/closing")
	String close(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, @RequestParam AskEnd as,
			@RequestParam(required = false) @Nullable String back) {
		WayBack way = new WayBack(back);
		return this.forms.act(() -> {
			var closed = this.ledger.close(me.account(), id, as, me.today(this.clock));
			return closed.then((contact) -> way.after(contact).saying("ask.closed." + as));
		});
	}

	private String page(SignedIn me, ContactId contact, Model model) {
		model.addAttribute("person", this.reading.person(me.account(), contact));
		return "exchange/ask";
	}

}
