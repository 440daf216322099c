package app.askwell;

import java.util.function.Supplier;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Someone who looks for a job, signed in. */
public record Seeker(SignedIn me, String email) {

	public AccountId account() {
		return this.me.account();
	}

	/** Calls a facade as this person. */
	public <T> T does(Supplier<T> work) {
		return CurrentAccount.as(account(), work);
	}

	/** Calls a facade as this person. */
	public void acts(Runnable work) {
		CurrentAccount.as(account(), () -> {
			work.run();
			return this;
		});
	}

	/** Sends a request as this person. */
	public RequestPostProcessor signedIn() {
		return SecurityMockMvcRequestPostProcessors.authentication(
				UsernamePasswordAuthenticationToken.authenticated(this.me, null, AuthorityUtils.NO_AUTHORITIES));
	}

}
