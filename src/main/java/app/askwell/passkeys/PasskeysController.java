package app.askwell.passkeys;

import java.util.UUID;

import app.askwell.access.Attempts;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The passkeys of an account. Making one needs a script; all else does not. */
@Controller
@RequestMapping(PasskeysController.PLACE)
class PasskeysController {

	static final String PLACE = "/settings/passkeys";

	/** What the key that comes back was asked for. */
	private static final String ASKED = "askwell.passkey.asked";

	private static final String VIEW = "passkeys/passkeys";

	private final Passkeys passkeys;

	private final OwnPasskeys own;

	private final RelyingParty party;

	private final Attempts attempts;

	private final Forms forms;

	PasskeysController(Passkeys passkeys, OwnPasskeys own, RelyingParty party, Attempts attempts, Forms forms) {
		this.passkeys = passkeys;
		this.own = own;
		this.party = party;
		this.attempts = attempts;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Authentication known, HttpSession session, Model model) {
		session.setAttribute(ASKED, this.passkeys.options(known));
		model.addAttribute("form", PasskeyForm.blank());
		return page(me, session, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") PasskeyForm form, BindingResult errors,
			HttpSession session, Model model) {
		return this.attempts.asking(me.account(), errors, "password",
				() -> this.forms.submit(errors, () -> page(me, session, model), () -> {
					this.passkeys.add(me.account(), asked(session), form);
					return Done.to(PLACE).saying("passkeys.added", form.name().strip());
				}));
	}

	@GetMapping("/{id}")
	String one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		model.addAttribute("form", new PasskeyNameForm(this.own.name(me.account(), id)));
		return one(id, model);
	}

	@PostMapping("/{id}")
	String rename(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@ModelAttribute("form") PasskeyNameForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> one(id, model), () -> {
			this.own.rename(me.account(), id, form.name());
			return Done.to(PLACE).saying("passkeys.renamed");
		});
	}

	@PostMapping("/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> Done.to(PLACE).saying("passkeys.removed", this.own.remove(me.account(), id)));
	}

	private static String one(UUID id, Model model) {
		model.addAttribute("id", id);
		return "passkeys/passkey";
	}

	private String page(SignedIn me, HttpSession session, Model model) {
		PublicKeyCredentialCreationOptions asked = asked(session);
		model.addAttribute("passkeys", this.own.of(me));
		model.addAttribute("party", this.party.id());
		model.addAttribute("options", (asked != null) ? Spoken.text(asked) : "");
		return VIEW;
	}

	private static PublicKeyCredentialCreationOptions asked(HttpSession session) {
		return (PublicKeyCredentialCreationOptions) session.getAttribute(ASKED);
	}

}
