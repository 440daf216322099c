package app.askwell.meetings;

import java.time.Clock;

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

/** Corrects what was written down about a held meeting. */
@Controller
@RequestMapping("/meetings/{id}/outcome")
class OutcomeController {

	private final MeetingLog log;

	private final MeetingPages pages;

	private final Forms forms;

	private final Clock clock;

	OutcomeController(MeetingLog log, MeetingPages pages, Forms forms, Clock clock) {
		this.log = log;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingView held = this.pages.held(me.account(), id);
		model.addAttribute("form", OutcomeForm.of(held));
		return page(held, model);
	}

	@PostMapping
	String correct(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id,
			@Valid @ModelAttribute("form") OutcomeForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.pages.held(me.account(), id), model), () -> {
			this.log.correct(me.account(), id, Typed.number(form.version()), form.correction(me.days(this.clock)));
			return Done.to("/meetings/" + id).saying("meeting.corrected");
		}, AsSaved.at("/meetings/" + id + "/outcome", () -> OutcomeForm.of(this.pages.held(me.account(), id))));
	}

	private static String page(MeetingView held, Model model) {
		model.addAttribute("meeting", held);
		return "meetings/outcome";
	}

}
