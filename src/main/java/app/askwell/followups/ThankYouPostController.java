package app.askwell.followups;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sending a thank-you from Askwell itself. */
@Controller
class ThankYouPostController {

	private final ThankYouPost post;

	private final FollowUpPage page;

	private final Forms forms;

	ThankYouPostController(ThankYouPost post, FollowUpPage page, Forms forms) {
		this.post = post;
		this.page = page;
		this.forms = forms;
	}

	@PostMapping("/follow-ups/{id}/letter")
	String send(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@Valid @ModelAttribute("form") FollowUpForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, form.back(), model), () -> {
			this.post.send(me, id, form.openedAt(), Typed.orEmpty(form.subject()), Typed.orEmpty(form.draft()));
			return Done.to(Back.to(form.back())).saying("thank-you.on-its-way");
		}, AsSaved.at("/follow-ups/" + id, () -> this.page.form(me, id)));
	}

	@PostMapping("/follow-ups/{id}/letter/undo")
	String takeBack(@AuthenticationPrincipal SignedIn me, @PathVariable FollowUpId id,
			@RequestParam(required = false) @Nullable String back) {
		return this.forms.act(() -> {
			this.post.takeBack(me, id);
			return Done.to(Back.with("/follow-ups/" + id, back)).saying("thank-you.taken-back");
		});
	}

}
