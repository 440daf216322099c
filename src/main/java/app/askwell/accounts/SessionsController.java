package app.askwell.accounts;

import java.util.List;
import java.util.UUID;

import app.askwell.access.OpenSessions;
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

/** Where the account is signed in. */
@Controller
@RequestMapping("/settings/sessions")
class SessionsController {

	private static final String PLACE = "/settings/sessions";

	private final OpenSessions sessions;

	private final Forms forms;

	SessionsController(OpenSessions sessions, Forms forms) {
		this.sessions = sessions;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		List<SessionLine> lines = this.sessions.of(me.account())
			.stream()
			.map((session) -> SessionLine.of(session, me.zone()))
			.toList();
		model.addAttribute("sessions", lines);
		model.addAttribute("others", lines.stream().anyMatch((line) -> !line.here()));
		return "accounts/sessions";
	}

	@PostMapping("/{key}/end")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID key) {
		return this.forms.act(() -> {
			this.sessions.end(me.account(), key);
			return Done.to(PLACE).saying("sessions.ended");
		});
	}

	@PostMapping("/end")
	String endOthers(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.sessions.endOthers(me.account());
			return Done.to(PLACE).saying("sessions.others-ended");
		});
	}

}
