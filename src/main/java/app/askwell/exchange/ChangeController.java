package app.askwell.exchange;

import java.time.Clock;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
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

/** An ask, a promise or a give in other words, while it is open. */
@Controller
class ChangeController {

	private final Rewording rewording;

	private final Forms forms;

	private final Clock clock;

	ChangeController(Rewording rewording, Forms forms, Clock clock) {
		this.rewording = rewording;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("askKinds")
	List<AskKind> askKinds() {
		return List.of(AskKind.values());
	}

	@ModelAttribute("giveKinds")
	List<GiveKind> giveKinds() {
		return List.of(GiveKind.values());
	}

	@GetMapping("/asks/{id}/edit")
	String ask(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, Model model) {
		model.addAttribute("form", form(me, id));
		return "exchange/ask-change";
	}

	@PostMapping("/asks/{id}")
	String ask(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, @ModelAttribute("form") AskForm form,
			BindingResult errors, Reasons reasons) {
		return this.forms.submit(
				errors, () -> "exchange/ask-change", () -> changed(this.rewording.change(me.account(), id,
						form.openedAt(), form.draft(me.days(this.clock)), reasons, me.today(this.clock))),
				AsSaved.at("/asks/" + id + "/edit", () -> form(me, id)));
	}

	@GetMapping("/promises/{id}/edit")
	String promise(@AuthenticationPrincipal SignedIn me, @PathVariable PromiseId id, Model model) {
		model.addAttribute("form", form(me, id));
		return "exchange/promise-change";
	}

	@PostMapping("/promises/{id}")
	String promise(@AuthenticationPrincipal SignedIn me, @PathVariable PromiseId id,
			@ModelAttribute("form") PromiseChangeForm form, BindingResult errors) {
		return this.forms.submit(errors, () -> "exchange/promise-change",
				() -> changed(this.rewording.change(me.account(), id, form.openedAt(), form.words())),
				AsSaved.at("/promises/" + id + "/edit", () -> form(me, id)));
	}

	@GetMapping("/gives/{id}/edit")
	String give(@AuthenticationPrincipal SignedIn me, @PathVariable GiveId id, Model model) {
		model.addAttribute("form", form(me, id));
		return "exchange/give-change";
	}

	@PostMapping("/gives/{id}")
	String give(@AuthenticationPrincipal SignedIn me, @PathVariable GiveId id, @ModelAttribute("form") GiveForm form,
			BindingResult errors) {
		return this.forms.submit(
				errors, () -> "exchange/give-change", () -> changed(this.rewording.change(me.account(), id,
						form.openedAt(), form.draft(me.days(this.clock)), me.today(this.clock))),
				AsSaved.at("/gives/" + id + "/edit", () -> form(me, id)));
	}

	private AskForm form(SignedIn me, AskId id) {
		return AskForm.of(this.rewording.open(me.account(), id), me.days(this.clock));
	}

	private PromiseChangeForm form(SignedIn me, PromiseId id) {
		return PromiseChangeForm.of(this.rewording.open(me.account(), id));
	}

	private GiveForm form(SignedIn me, GiveId id) {
		return GiveForm.of(this.rewording.open(me.account(), id), me.days(this.clock));
	}

	private static Done changed(ContactId contact) {
		return Done.to("/people/" + contact).saying("exchange.changed");
	}

}
