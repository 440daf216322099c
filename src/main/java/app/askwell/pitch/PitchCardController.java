package app.askwell.pitch;

import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The two-minute profile on paper. */
@Controller
class PitchCardController {

	private final PitchPages pages;

	private final PitchCard card;

	private final Press press;

	PitchCardController(PitchPages pages, PitchCard card, Press press) {
		this.pages = pages;
		this.card = card;
		this.press = press;
	}

	@GetMapping("/pitch/card")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		return this.press.show(of(me), model, "/pitch", "/pitch/card.pdf");
	}

	@GetMapping("/pitch/card.pdf")
	ResponseEntity<byte[]> print(@AuthenticationPrincipal SignedIn me) {
		return this.press.print(of(me)).answer("pitch-card.pdf");
	}

	/** There is none before something is written. */
	private Sheet of(SignedIn me) {
		PitchView pitch = this.pages.inUse(me.account())
			.filter((one) -> one.has(PitchPart.PROFILE))
			.orElseThrow(() -> new NotFound("no profile"));
		return this.card.of(me, pitch);
	}

}
