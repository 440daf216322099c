package app.askwell.accounts;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the password once more, before something that cannot be taken back. */
@Service
@Transactional(readOnly = true)
public class PasswordAgain {

	private final Accounts accounts;

	private final CurrentPassword current;

	PasswordAgain(Accounts accounts, CurrentPassword current) {
		this.accounts = accounts;
		this.current = current;
	}

	/**
	 * Looks at what was typed.
	 * @param field where it was typed
	 * @return nothing if it is the account's password, otherwise what to say at the field
	 */
	public List<Refusal> check(AccountId account, String typed, String field) {
		return this.accounts.findById(account.value())
			.map((found) -> this.current.check(found, typed, field))
			.orElseThrow(() -> new NotFound("account"));
	}

}
