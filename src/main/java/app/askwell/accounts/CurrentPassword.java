package app.askwell.accounts;

import java.util.List;

import app.askwell.shared.Refusal;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks once more who is at the keyboard, before something that an open laptop in a café
 * should not be enough for.
 */
@Component
class CurrentPassword {

	private final PasswordEncoder passwords;

	CurrentPassword(PasswordEncoder passwords) {
		this.passwords = passwords;
	}

	/** Nothing if it is the account's password, otherwise what to say at the field. */
	List<Refusal> check(Account account, String typed, String field) {
		if (typed.isEmpty()) {
			return List.of(Refusal.of("refusal.current-password.missing", field));
		}
		return this.passwords.matches(typed, account.passwordHash()) ? List.of()
				: List.of(Refusal.of("refusal.current-password.other", field));
	}

}
