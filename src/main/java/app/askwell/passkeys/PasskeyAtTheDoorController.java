package app.askwell.passkeys;

import java.io.IOException;
import java.util.Optional;

import app.askwell.access.Attempts;
import app.askwell.access.HalfwayIn;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in with a passkey, which needs neither password nor code. */
@Controller
@RequestMapping(HalfwayIn.PASSKEY)
class PasskeyAtTheDoorController {

	private static final String ASKED = "askwell.passkey.shown";

	private final Passkeys passkeys;

	private final RelyingParty party;

	private final HalfwayIn door;

	private final Attempts attempts;

	PasskeyAtTheDoorController(Passkeys passkeys, RelyingParty party, HalfwayIn door, Attempts attempts) {
		this.passkeys = passkeys;
		this.party = party;
		this.door = door;
		this.attempts = attempts;
	}

	/** What a browser needs to ask its devices; it names no account. */
	@GetMapping
	ResponseEntity<String> options(HttpSession session) {
		PublicKeyCredentialRequestOptions options = this.party.operations()
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
		session.setAttribute(ASKED, options);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Spoken.text(options));
	}

	@PostMapping
	@Nullable String comeIn(@RequestParam(defaultValue = "") String credential, Model model, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		PublicKeyCredentialRequestOptions asked = asked(request.getSession());
		Optional<AccountId> owner = this.attempts.trying(() -> Optional.ofNullable(asked)
			.flatMap((options) -> Spoken.shown(credential).flatMap((shown) -> look(options, shown))));
		if (owner.isPresent() && this.door.enterAs(owner.get(), request, response)) {
			return null;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("party", this.party.id());
		model.addAttribute("email", "");
		model.addAttribute("failed", true);
		model.addAttribute("passkeyFailed", true);
		return "access/sign-in";
	}

	/** A question is asked once. */
	private static @Nullable PublicKeyCredentialRequestOptions asked(HttpSession session) {
		Object asked = session.getAttribute(ASKED);
		session.removeAttribute(ASKED);
		return (PublicKeyCredentialRequestOptions) asked;
	}

	private Optional<AccountId> look(PublicKeyCredentialRequestOptions options,
			PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
		Bytes handle = shown.getResponse().getUserHandle();
		if (handle == null) {
			return Optional.empty();
		}
		try {
			AccountId account = Handle.of(handle);
			return CurrentAccount.as(account, () -> this.passkeys.show(account, options, shown));
		}
		catch (RuntimeException ex) {
			// Whatever the library finds wrong with it, it opens nothing.
			return Optional.empty();
		}
	}

}
