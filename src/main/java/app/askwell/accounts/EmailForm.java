package app.askwell.accounts;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new address, and the password that allows it. */
record EmailForm(@NotBlank(message = "{form.email.missing}") @Email(message = "{form.email.wrong}") @Size(max = 254,
		message = "{form.too-long}") String email, String password, String version) {

	EmailForm {
		email = Typed.orEmpty(email);
		password = Typed.orEmpty(password);
		version = Typed.orEmpty(version);
	}

	@Override
	public String toString() {
		return "EmailForm";
	}

}
