package app.askwell.pitch;

import java.time.Clock;

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

/** Earlier wordings of the pitch, to look at and to take up again. */
@Controller
@RequestMapping("/pitch/wordings")
class WordingsController {

	private static final int PAGE = 20;

	private final PitchWriting writing;

	private final PitchPages pages;

	private final Forms forms;

	private final Clock clock;

	WordingsController(PitchWriting writing, PitchPages pages, Forms forms, Clock clock) {
		this.writing = writing;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("wordings", this.pages.wordings(me.account(), Slice.Request.of(page, PAGE)));
		return "pitch/wordings";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable PitchId id, Model model) {
		model.addAttribute("pitch", this.pages.wording(me.account(), id));
		return "pitch/wording";
	}

	@PostMapping("/{id}/return")
	String takeUp(@AuthenticationPrincipal SignedIn me, @PathVariable PitchId id) {
		return this.forms.act(() -> this.writing.takeUp(me.account(), id, me.today(this.clock))
			.then((pitch) -> Done.to("/pitch").saying("pitch.taken-up")));
	}

}
