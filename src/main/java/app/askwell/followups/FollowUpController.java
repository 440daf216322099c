package app.askwell.followups;

import java.time.Clock;

import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Doing what is due. */
@Controller
@RequestMapping("/follow-ups/{id}")
class FollowUpController {

	private final PromiseKeeping promises;

	private final ThankYous thanks;

	private final CheckBacks checkBacks;

	private final FollowUpPage page;

	private final Forms forms;

	private final Clock clock;

	FollowUpController(PromiseKeeping promises, ThankYous thanks, CheckBacks checkBacks, FollowUpPage page, Forms forms,
			Clock clock) {
		this.promises = promises;
		this.thanks = thanks;
		this.checkBacks = checkBacks;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@RequestParam(required = false) @Nullable String back, Model model) {
		return this.page.show(me, id, back, model);
	}

	@PostMapping("/draft")
	String draft(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@Valid @ModelAttribute("form") FollowUpForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, form.back(), model), () -> {
			this.thanks.draft(me.account(), id, form.openedAt(), (form.draft() != null) ? form.draft() : "");
			return Done.to(Back.with("/follow-ups/" + id, form.back())).saying("thank-you.saved");
		}, asSaved(me, id));
	}

	/** From the page with its text, or from a list with a button alone. */
	@PostMapping("/completion")
	String complete(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@Valid @ModelAttribute("form") FollowUpForm form, BindingResult errors, Model model) {
		return (form.draft() != null)
				? this.forms.submit(errors, () -> this.page.show(me, id, form.back(), model),
						() -> done(me, id, form, form.draft()), asSaved(me, id))
				: this.forms.act(() -> done(me, id, form, this.page.text(me, id)));
	}

	private Done done(SignedIn me, FollowUpId id, FollowUpForm form, @Nullable String text) {
		return this.promises.complete(me.account(), id, form.openedAt(), text, me.today(this.clock))
			.then((done) -> Done.to(Back.to(form.back())).saying("follow-up.done"));
	}

	private AsSaved asSaved(SignedIn me, FollowUpId id) {
		return AsSaved.at("/follow-ups/" + id, () -> this.page.form(me, id));
	}

	@PostMapping("/completion/undo")
	String undo(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@RequestParam(required = false) @Nullable String back) {
		return this.forms.act(() -> {
			this.promises.undoCompletion(me.account(), id);
			return Done.to(Back.to(back)).saying("follow-up.due-again");
		});
	}

	@PostMapping("/answer")
	String answer(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@Valid @ModelAttribute("form") FollowUpForm form, BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, form.back(), model),
				() -> this.checkBacks
					.answer(me.account(), id, form.openedAt(), form.checkBack().chosen(),
							form.checkBack().newDay(me.days(this.clock)), reasons, me.today(this.clock))
					.then((answered) -> Done.to(Back.to(form.back()))
						.saying("check-back.answered." + form.checkBack().chosen())),
				AsSaved.at("/follow-ups/" + id, () -> form.at(this.page.form(me, id))));
	}

}
