package app.askwell.pitch;

import java.time.Clock;

import app.askwell.shared.Reasons;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page where the pitch is read and worded. */
@Controller
@RequestMapping("/pitch")
class PitchController {

	private final PitchWriting writing;

	private final PitchPages pages;

	private final Forms forms;

	private final Clock clock;

	PitchController(PitchWriting writing, PitchPages pages, Forms forms, Clock clock) {
		this.writing = writing;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		PitchPage page = this.pages.page(me.account());
		model.addAttribute("form", PitchForm.of(page.inUse()));
		return page(me, page, model);
	}

	@PostMapping
	String write(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") PitchForm form,
			BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> page(me, this.pages.page(me.account()), model),
				() -> this.writing.write(me.account(), form.version(), form.draft(), reasons, me.today(this.clock))
					.then((pitch) -> Done.to("/pitch").saying("pitch.saved")),
				AsSaved.at("/pitch", () -> PitchForm.of(this.pages.inUse(me.account()).orElse(null))));
	}

	private String page(SignedIn me, PitchPage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("today", me.today(this.clock));
		model.addAttribute("limits", PitchPart.values());
		return "pitch/pitch";
	}

}
