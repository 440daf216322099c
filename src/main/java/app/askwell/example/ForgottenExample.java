package app.askwell.example;

import java.time.Instant;

import app.askwell.accounts.ExampleAccounts;
import app.askwell.shared.Nightly;
import app.askwell.shared.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Removes an example that was signed out of: when its owner comes back, or in time. */
@Component
class ForgottenExample implements Nightly {

	private final ExampleAccounts accounts;

	ForgottenExample(ExampleAccounts accounts) {
		this.accounts = accounts;
	}

	@EventListener
	void on(InteractiveAuthenticationSuccessEvent signIn) {
		if (signIn.getAuthentication().getPrincipal() instanceof SignedIn me) {
			this.accounts.remove(me.owner());
		}
	}

	@Override
	public void everyNight(Instant now) {
		this.accounts.forgetOld(now);
	}

}
