package app.askwell.exchange;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What someone agreed to do: for an ask, or of their own accord. */
@Controller
class PromiseController {

	private final Ledger ledger;

	private final ExchangeReading reading;

	private final Forms forms;

	private final Clock clock;

	PromiseController(Ledger ledger, ExchangeReading reading, Forms forms, Clock clock) {
		this.ledger = ledger;
		this.reading = reading;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/asks/{id}/promise")
	String agreed(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, Model model) {
		model.addAttribute("form", blank(me));
		return agreedPage(me, id, model);
	}

	@PostMapping("/asks/{id}/promise")
	String agree(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, @ModelAttribute("form") PromiseForm form,
			BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> agreedPage(me, id, model), () -> {
			ContactId contact = new ContactId(this.reading.ask(me.account(), id).contact());
			return save(me, contact, form.draft(id, me.days(this.clock)), reasons);
		});
	}

	@GetMapping("/people/{contact}/promises/new")
	String offered(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact, Model model) {
		model.addAttribute("form", blank(me));
		return offeredPage(me, contact, model);
	}

	@PostMapping("/people/{contact}/promises")
	String offer(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId contact,
			@ModelAttribute("form") PromiseForm form, BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> offeredPage(me, contact, model),
				() -> save(me, contact, form.draft(null, me.days(this.clock)), reasons));
	}

	private Done save(SignedIn me, ContactId contact, PromiseDraft draft, Reasons reasons) {
		this.ledger.agree(me.account(), contact, draft, reasons, me.today(this.clock));
		return Done.to("/people/" + contact).saying("promise.saved");
	}

	private PromiseForm blank(SignedIn me) {
		return PromiseForm.on(this.ledger.proposedCheckBack(me.today(this.clock)), me.days(this.clock));
	}

	private String agreedPage(SignedIn me, AskId id, Model model) {
		model.addAttribute("ask", this.reading.ask(me.account(), id));
		return "exchange/agreed";
	}

	private String offeredPage(SignedIn me, ContactId contact, Model model) {
		model.addAttribute("person", this.reading.person(me.account(), contact));
		return "exchange/promise";
	}

}
