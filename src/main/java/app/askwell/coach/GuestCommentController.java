package app.askwell.coach;

import app.askwell.shared.NotFound;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one thing that a coach can write: comments. */
@Controller
class GuestCommentController {

	/** Stands for the link where it is noted what became of a form. */
	private static final String HERE = "/coach/here";

	private final CoachDoor door;

	private final GuestPages pages;

	private final CoachViews views;

	private final CoachCommenting commenting;

	private final Forms forms;

	GuestCommentController(CoachDoor door, GuestPages pages, CoachViews views, CoachCommenting commenting,
			Forms forms) {
		this.door = door;
		this.pages = pages;
		this.views = views;
		this.commenting = commenting;
		this.forms = forms;
	}

	@PostMapping("/coach/{token}/comments")
	String write(@PathVariable String token, @RequestParam(defaultValue = "") String about,
			@Valid @ModelAttribute("form") CommentForm form, BindingResult errors, Model model) {
		return this.door.with(token, model, (guest) -> {
			CoachPart part = part(guest, about);
			String tail = (part != null) ? "/" + part.path() : "";
			// The note of a saved form is kept, and the secret part of a link never is.
			return this.forms.submit(errors, () -> again(guest, part, model), () -> {
				this.commenting.write(guest, part, form.text());
				return Done.to(HERE + tail + "?said");
			}).replace("redirect:" + HERE, "redirect:" + guest.link());
		});
	}

	private static @Nullable CoachPart part(Guest guest, String about) {
		return about.isEmpty() ? null : CoachPart.at(about).filter(guest::sees).orElseThrow(() -> new NotFound(about));
	}

	private String again(Guest guest, @Nullable CoachPart part, Model model) {
		if (part == null) {
			return this.pages.first(guest, model);
		}
		this.views.note(guest, part);
		return this.pages.part(guest, part, "1", model);
	}

}
