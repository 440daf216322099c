package app.askwell.pitch;

import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of rehearsals. */
@Controller
@RequestMapping("/pitch/rehearsals")
class RehearsalsController {

	private static final int PAGE = 30;

	private final RehearsalLog log;

	private final PitchPages pages;

	private final Forms forms;

	RehearsalsController(RehearsalLog log, PitchPages pages, Forms forms) {
		this.log = log;
		this.pages = pages;
		this.forms = forms;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("rehearsals", this.pages.rehearsals(me.account(), Slice.Request.of(page, PAGE)));
		return "pitch/rehearsals";
	}

	@PostMapping("/{id}/removal")
	String forget(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.log.forget(me.account(), id)
			.undoneTo("/pitch/rehearsals", Done.to("/pitch/rehearsals").saying("rehearsal.removed")));
	}

}
