package app.askwell.accounts;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the first page and an invitation ask for; the token is the first page's alone. The
 * password is taken as it is typed: nothing trimmed, nothing cut.
 */
record WelcomeForm(@NotBlank(message = "{form.name.missing}") @Size(max = 200, message = "{form.too-long}") String name,
		@NotBlank(message = "{form.email.missing}") @Email(message = "{form.email.wrong}") @Size(max = 254,
				message = "{form.too-long}") String email,
		String password, String zone, String token) {

	WelcomeForm {
		name = Typed.orEmpty(name);
		email = Typed.orEmpty(email);
		password = Typed.orEmpty(password);
		zone = Typed.orEmpty(zone);
		token = Typed.orEmpty(token);
	}

	static WelcomeForm blank() {
		return new WelcomeForm("", "", "", "", "");
	}

	@Override
	public String toString() {
		return "WelcomeForm";
	}

}
