package app.askwell.access;

import java.io.Serial;

import org.springframework.security.core.AuthenticationException;

/** Address and password go together, and this account asks for a code as well. */
final class CodeNeeded extends AuthenticationException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Halfway halfway;

	CodeNeeded(Halfway halfway) {
		super("A code is needed as well");
		this.halfway = halfway;
	}

	Halfway halfway() {
		return this.halfway;
	}

}
