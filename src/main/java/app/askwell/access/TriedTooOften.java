package app.askwell.access;

import java.io.Serial;

import app.askwell.shared.TooOften;

import org.springframework.security.core.AuthenticationException;

/** Signing in was tried too often, in the form that Spring Security passes on. */
final class TriedTooOften extends AuthenticationException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient TooOften cause;

	TriedTooOften(TooOften cause) {
		super(String.valueOf(cause.getMessage()), cause);
		this.cause = cause;
	}

	TooOften tooOften() {
		return this.cause;
	}

}
