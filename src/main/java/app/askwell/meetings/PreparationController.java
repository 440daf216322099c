package app.askwell.meetings;

import java.time.Clock;

import app.askwell.questions.QuestionKeeping;
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

/** Prepares a meeting. */
@Controller
@RequestMapping("/meetings/{id}/preparation")
class PreparationController {

	private final MeetingLog log;

	private final PreparationDesk desk;

	private final MeetingPages pages;

	private final QuestionKeeping questions;

	private final Forms forms;

	private final Clock clock;

	PreparationController(MeetingLog log, PreparationDesk desk, MeetingPages pages, QuestionKeeping questions,
			Forms forms, Clock clock) {
		this.log = log;
		this.desk = desk;
		this.pages = pages;
		this.questions = questions;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		PreparationDesk.Laid laid = this.desk.of(me, id);
		if (laid.meeting().heldOn() != null) {
			return "redirect:/meetings/" + id;
		}
		model.addAttribute("form", laid.form());
		model.addAttribute("fromPitch", laid.fromPitch());
		return page(laid, model);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") PreparationForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.desk.of(me, id, form), model), () -> {
			this.log.prepare(me.account(), id, Typed.number(form.version()), form.preparation());
			int kept = this.questions.keep(me.account(), form.kept(), me.locale(), me.today(this.clock));
			Done done = Done.to("/meetings/" + id);
			return (kept > 0) ? done.saying("meeting.preparation.kept-questions", kept)
					: done.saying("meeting.preparation.kept");
		}, AsSaved.at("/meetings/" + id + "/preparation",
				() -> PreparationForm.of(this.pages.meeting(me.account(), id))));
	}

	private static String page(PreparationDesk.Laid laid, Model model) {
		model.addAttribute("meeting", laid.meeting());
		model.addAttribute("suggestions", laid.suggestions());
		return "meetings/preparation";
	}

}
