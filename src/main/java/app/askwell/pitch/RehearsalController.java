package app.askwell.pitch;

import java.time.Clock;

import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying the pitch aloud, and noting how it went. */
@Controller
class RehearsalController {

	private final RehearsalLog log;

	private final PitchPages pages;

	private final Forms forms;

	private final Clock clock;

	RehearsalController(RehearsalLog log, PitchPages pages, Forms forms, Clock clock) {
		this.log = log;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/pitch/rehearsal")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String part, Model model) {
		PitchPart said = PitchPart.named(part);
		PitchView pitch = this.pages.inUse(me.account()).orElse(null);
		if (pitch != null) {
			model.addAttribute("form", RehearsalForm.of(pitch.id(), said));
		}
		return page(pitch, said, model);
	}

	@PostMapping("/pitch/rehearsals")
	String note(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") RehearsalForm form,
			BindingResult errors, Model model) {
		PitchView pitch = rehearsed(me, form);
		return this.forms.submit(errors, () -> page(pitch, PitchPart.named(form.part()), model), () -> {
			this.log.note(me.account(), pitch.id(), form.take(), me.today(this.clock));
			return Done.to("/pitch").saying("rehearsal.noted");
		});
	}

	/** The wording that was on the page; the one in use where the form does not say. */
	private PitchView rehearsed(SignedIn me, RehearsalForm form) {
		if (form.pitch().isBlank()) {
			return this.pages.inUse(me.account()).orElseThrow(() -> new NotFound("no pitch"));
		}
		return this.pages.wording(me.account(), PitchId.typed(form.pitch()));
	}

	private static String page(@Nullable PitchView pitch, PitchPart part, Model model) {
		model.addAttribute("pitch", pitch);
		model.addAttribute("part", part);
		model.addAttribute("parts", PitchPart.values());
		model.addAttribute("feelings", Feeling.values());
		return "pitch/rehearsal";
	}

}
