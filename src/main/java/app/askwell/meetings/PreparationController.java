package app.askwell.meetings;

import java.util.Locale;

import app.askwell.shared.SignedIn;
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

	private final MeetingPages pages;

	private final QuestionBank bank;

	private final Forms forms;

	PreparationController(MeetingLog log, MeetingPages pages, QuestionBank bank, Forms forms) {
		this.log = log;
		this.pages = pages;
		this.bank = bank;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingView meeting = this.pages.meeting(me.account(), id);
		if (meeting.heldOn() != null) {
			return "redirect:/meetings/" + id;
		}
		PreparationForm form = PreparationForm.of(meeting);
		model.addAttribute("form", form);
		return page(meeting, form, me.locale(), model);
	}

	@PostMapping
	String keep(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") PreparationForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.pages.meeting(me.account(), id), form, me.locale(), model),
				() -> {
					this.log.prepare(me.account(), id, Typing.version(form.version()), form.preparation());
					return Done.to("/meetings/" + id).saying("meeting.preparation.kept");
				}, AsSaved.at("/meetings/" + id + "/preparation",
						() -> PreparationForm.of(this.pages.meeting(me.account(), id))));
	}

	private String page(MeetingView meeting, PreparationForm form, Locale locale, Model model) {
		model.addAttribute("meeting", meeting);
		model.addAttribute("suggestions", this.bank.besides(form.questions().lines().toList(), locale));
		return "meetings/preparation";
	}

}
