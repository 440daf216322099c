package app.askwell.trail;

import app.askwell.shared.Noted;
import app.askwell.shared.SignedIn;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Hears what Spring Security tells of signing in and out. */
@Component
class AtTheDoor {

	private final Trail trail;

	AtTheDoor(Trail trail) {
		this.trail = trail;
	}

	@EventListener
	void on(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn me) {
			this.trail.note(me.owner(), Noted.SIGNED_IN);
		}
	}

	@EventListener
	void on(AuthenticationFailureBadCredentialsEvent event) {
		this.trail.noteFailure(event.getAuthentication().getName());
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn me) {
			this.trail.note(me.owner(), Noted.SIGNED_OUT);
		}
	}

}
