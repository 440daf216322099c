package app.askwell.coach;

import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A comment of a coach: read, answered, removed. */
@Controller
@RequestMapping("/settings/coaches/comments/{id}")
class CommentController {

	private static final String PLACE = "/settings/coaches/comments/";

	private final CoachCommenting commenting;

	private final CommentReading reading;

	private final Forms forms;

	CommentController(CoachCommenting commenting, CommentReading reading, Forms forms) {
		this.commenting = commenting;
		this.reading = reading;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		CommentLine comment = this.reading.one(me, id);
		model.addAttribute("form", form(comment));
		return page(comment, model);
	}

	@PostMapping("/answer")
	String answer(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") CommentForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.reading.one(me, id), model),
				() -> coach(this.commenting.answer(me.account(), id, form.openedAt(), form.text()))
					.saying("coach.answered"),
				AsSaved.at(PLACE + id, () -> form(this.reading.one(me, id))));
	}

	@PostMapping("/reading")
	String read(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> coach(this.commenting.read(me.account(), id)).saying("coach.read"));
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.commenting.remove(me.account(), id)
			.then((share) -> coach(share).saying("coach.comment-removed")));
	}

	private static Done coach(UUID share) {
		return Done.to(CoachesController.PLACE + "/" + share);
	}

	private static CommentForm form(CommentLine comment) {
		return new CommentForm(Typed.orEmpty(comment.answer()), String.valueOf(comment.version()));
	}

	private static String page(CommentLine comment, Model model) {
		model.addAttribute("comment", comment);
		return "coach/comment";
	}

}
