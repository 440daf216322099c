package app.askwell.mail;

import java.util.UUID;

import app.askwell.shared.SignedIn;
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

/** The mail log, and the letters in it that are stopped. */
@Controller
@RequestMapping("/settings/mail/log")
class MailLogController {

	private static final String PLACE = "/settings/mail/log";

	private final MailLog log;

	private final Forms forms;

	MailLogController(MailLog log, Forms forms) {
		this.log = log;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("log", this.log.page(me, page));
		return "mail/log";
	}

	@PostMapping("/{id}/attempt")
	String tryAgain(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> {
			this.log.tryAgain(me.account(), id);
			return Done.to(PLACE).saying("mail.tried-again");
		});
	}

	@PostMapping("/{id}/dismissal")
	String drop(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> {
			this.log.drop(me.account(), id);
			return Done.to(PLACE).saying("mail.dropped");
		});
	}

}
