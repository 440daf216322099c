package app.askwell.passkeys;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Askwell as a device knows it: the name in its public address, or this very computer. A
 * key must tell accounts apart by itself and see who holds it, so that it is something
 * one has and something one is or knows at once.
 */
@Component
class RelyingParty {

	private final PublicAddress address;

	private final PasskeyOwners owners;

	private final PasskeyRows rows;

	private final HttpServletRequest request;

	private final Map<String, WebAuthnRelyingPartyOperations> known = new ConcurrentHashMap<>();

	RelyingParty(PublicAddress address, PasskeyOwners owners, PasskeyRows rows, HttpServletRequest request) {
		this.address = address;
		this.owners = owners;
		this.rows = rows;
		this.request = request;
	}

	WebAuthnRelyingPartyOperations operations() {
		return this.known.computeIfAbsent(origin(), this::at);
	}

	/** The only name under which keys work. */
	String id() {
		return this.address.host();
	}

	private String origin() {
		return origin(this.address, this.request.getLocalPort());
	}

	/**
	 * Where pages come from that may ask for a key, as a browser writes it; never what a
	 * request claims.
	 */
	static String origin(PublicAddress address, int localPort) {
		URI named = address.publicUrl();
		if (named == null) {
			return "http://" + address.host() + ":" + localPort;
		}
		String scheme = named.getScheme().toLowerCase(Locale.ROOT);
		boolean usual = named.getPort() < 0 || named.getPort() == (scheme.equals("https") ? 443 : 80);
		return scheme + "://" + address.host() + (usual ? "" : ":" + named.getPort());
	}

	private WebAuthnRelyingPartyOperations at(String origin) {
		PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder().id(id()).name("Askwell").build();
		var operations = new Webauthn4JRelyingPartyOperations(this.owners, this.rows, party, Set.of(origin));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
