package app.askwell.passkeys;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/** What is said to a browser about keys, and what it says back. */
final class Spoken {

	/** Longer than any key is; anything else is none. */
	private static final int MOST = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private Spoken() {
	}

	static String text(Object options) {
		return JSON.writeValueAsString(options);
	}

	/** A key that was just made; nothing if this is none. */
	static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String text) {
		return read(text, new TypeReference<>() {
		});
	}

	/** A key that was shown; nothing if this is none. */
	static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> shown(String text) {
		return read(text, new TypeReference<>() {
		});
	}

	private static <T> Optional<T> read(String text, TypeReference<T> type) {
		if (text.isBlank() || text.length() > MOST) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(JSON.readValue(text, type));
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			return Optional.empty();
		}
	}

}
