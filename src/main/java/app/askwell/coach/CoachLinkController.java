package app.askwell.coach;

import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coach's link: another one, none any more, and the coach removed. */
@Controller
@RequestMapping("/settings/coaches/{id}")
class CoachLinkController {

	private final Coaching coaching;

	private final CoachLetters letters;

	private final Forms forms;

	CoachLinkController(Coaching coaching, CoachLetters letters, Forms forms) {
		this.coaching = coaching;
		this.letters = letters;
		this.forms = forms;
	}

	@PostMapping("/link")
	String renew(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String send, RedirectAttributes next) {
		boolean sends = send.equals("yes");
		return this.forms.act(() -> {
			next.addFlashAttribute("link", this.letters.link(this.coaching.renew(me, id, sends).token()));
			next.addFlashAttribute("sent", sends);
			return Done.to(CoachesController.PLACE + "/" + id);
		});
	}

	@PostMapping("/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> {
			this.coaching.revoke(me.account(), id);
			return Done.to(CoachesController.PLACE + "/" + id).saying("coach.revoked");
		});
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.coaching.remove(me.account(), id)
			.undoneTo(CoachesController.PLACE + "/" + id, Done.to(CoachesController.PLACE).saying("coach.removed")));
	}

}
