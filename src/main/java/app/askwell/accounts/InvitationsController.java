package app.askwell.accounts;

import java.util.UUID;

import app.askwell.shared.SignedIn;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links for others, made and taken back by the owner. */
@Controller
@RequestMapping("/settings/invitations")
class InvitationsController {

	private static final String PLACE = "/settings/invitations";

	private final Invitations invitations;

	private final Forms forms;

	InvitationsController(Invitations invitations, Forms forms) {
		this.invitations = invitations;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", new InvitationForm(""));
		return page(me, model);
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") InvitationForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		return this.forms.submit(errors, () -> page(me, model), () -> {
			next.addFlashAttribute("link", link(this.invitations.invite(me.account(), form.forWhom())));
			return Done.to(PLACE);
		});
	}

	@PostMapping("/{id}/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms
			.act(() -> Done.to(PLACE).saying("invitations.revoked", this.invitations.revoke(me.account(), id)));
	}

	private String page(SignedIn me, Model model) {
		boolean mayInvite = this.invitations.mayInvite(me.account());
		model.addAttribute("mayInvite", mayInvite);
		if (mayInvite) {
			model.addAttribute("open", this.invitations.open(me));
		}
		return "accounts/invitations";
	}

	/** With the host that the owner came by, for others come by it too. */
	private static String link(String token) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().pathSegment("invitations", token).toUriString();
	}

}
