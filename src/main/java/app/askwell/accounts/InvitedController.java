package app.askwell.accounts;

import java.util.List;
import java.util.Locale;

import app.askwell.access.Attempts;
import app.askwell.access.SignInSession;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an invitation leads: the same form as for the first account. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitedController {

	private static final String PAGE = "accounts/invited";

	private final Invitations invitations;

	private final SignUp signUp;

	private final SignInSession session;

	private final Attempts attempts;

	private final Forms forms;

	InvitedController(Invitations invitations, SignUp signUp, SignInSession session, Attempts attempts, Forms forms) {
		this.invitations = invitations;
		this.signUp = signUp;
		this.session = session;
		this.attempts = attempts;
		this.forms = forms;
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return Zones.ALL;
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpServletResponse response) {
		InvitationState state = stateOf(token);
		model.addAttribute("form", WelcomeForm.blank());
		return (state == InvitationState.OPEN) ? PAGE : closed(state, model, response);
	}

	@PostMapping
	String open(@PathVariable String token, @Valid @ModelAttribute("form") WelcomeForm form, BindingResult errors,
			Model model, HttpServletResponse response, Locale locale) {
		InvitationState state = stateOf(token);
		if (state != InvitationState.OPEN) {
			return closed(state, model, response);
		}
		Forms.tell(errors, this.signUp.check(form));
		return this.forms.submitLast(errors, () -> PAGE, () -> {
			SignedIn me = this.signUp.openInvited(token, form, locale);
			this.session.begin(me);
			return Done.to("/focus").saying("welcome.done", me.name());
		});
	}

	private InvitationState stateOf(String token) {
		return this.attempts.trying(() -> this.invitations.state(token)).orElse(InvitationState.UNKNOWN);
	}

	private static String closed(InvitationState state, Model model, HttpServletResponse response) {
		HttpStatus status = (state == InvitationState.UNKNOWN) ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
		response.setStatus(status.value());
		model.addAttribute("state", state);
		return "accounts/invitation-closed";
	}

}
