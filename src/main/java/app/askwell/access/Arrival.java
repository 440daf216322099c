package app.askwell.access;

import java.io.IOException;
import java.time.Clock;

import app.askwell.shared.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * What happens when someone is let in, before the page they wanted: the session begins to
 * run out, and the browser is one of theirs.
 */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

	private final KnownDevices devices;

	private final Clock clock;

	Arrival(KnownDevices devices, Clock clock) {
		this.devices = devices;
		this.clock = clock;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		if (authentication.getPrincipal() instanceof SignedIn me) {
			note(me, request, response);
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	void note(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
		request.getSession().setAttribute(SessionEnd.SIGNED_IN_AT, this.clock.millis());
		this.devices.remember(me.account(), response);
	}

}
