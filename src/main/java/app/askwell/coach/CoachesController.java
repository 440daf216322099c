package app.askwell.coach;

import java.time.Clock;
import java.util.UUID;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looks along, and what each of them sees. */
@Controller
@RequestMapping("/settings/coaches")
class CoachesController {

	static final String PLACE = "/settings/coaches";

	private final Coaching coaching;

	private final CoachPages pages;

	private final CoachLetters letters;

	private final Forms forms;

	private final Clock clock;

	CoachesController(Coaching coaching, CoachPages pages, CoachLetters letters, Forms forms, Clock clock) {
		this.coaching = coaching;
		this.pages = pages;
		this.letters = letters;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("coaches", this.pages.list(me));
		return "coach/coaches";
	}

	@GetMapping("/new")
	String blank(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", CoachForm.blank(me.days(this.clock)));
		return blankPage(model);
	}

	@PostMapping
	String invite(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") CoachForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		return this.forms.submit(errors, () -> blankPage(model), () -> {
			Coaching.Invited invited = this.coaching.invite(me, form.draft(me, me.days(this.clock)), form.sends());
			next.addFlashAttribute("link", this.letters.link(invited.token()));
			next.addFlashAttribute("sent", form.sends());
			return Done.to(PLACE + "/" + invited.id());
		});
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestParam(defaultValue = "1") String page, Model model) {
		CoachPages.Sheet sheet = this.pages.sheet(me, id, page);
		model.addAttribute("form", CoachForm.of(sheet.saved(), me.zone(), me.days(this.clock)));
		return page(sheet, model);
	}

	@PostMapping("/{id}")
	String change(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") CoachForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.pages.sheet(me, id, "1"), model), () -> {
			CoachDraft draft = form.draft(me, me.days(this.clock));
			return this.coaching.change(me, id, form.openedAt(), draft)
				.then((saved) -> Done.to(PLACE + "/" + saved).saying("coach.saved"));
		}, AsSaved.at(PLACE + "/" + id,
				() -> CoachForm.of(this.pages.sheet(me, id, "1").saved(), me.zone(), me.days(this.clock))));
	}

	private String blankPage(Model model) {
		model.addAttribute("canSend", this.letters.canSend());
		return parts(model, "coach/invite");
	}

	private static String page(CoachPages.Sheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		return parts(model, "coach/coach");
	}

	private static String parts(Model model, String view) {
		model.addAttribute("parts", CoachPart.values());
		return view;
	}

}
