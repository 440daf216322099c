package app.askwell.access;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The session of the browser that asks. */
@Component
public class SignInSession {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final KnownDevices devices;

	private final Clock clock;

	SignInSession(HttpServletRequest request, HttpServletResponse response, KnownDevices devices, Clock clock) {
		this.request = request;
		this.response = response;
		this.devices = devices;
		this.clock = clock;
	}

	/**
	 * Signs someone in whose password was not asked for, because it was just chosen:
	 * begins a session of this account, under a new id.
	 */
	public void begin(SignedIn me) {
		renew();
		introduce(me);
		note(me);
	}

	/** Signs someone in who answered every question, with a new id and a new token. */
	void enter(Authentication known) {
		renew();
		new HttpSessionCsrfTokenRepository().saveToken(null, this.request, this.response);
		save(known);
		if (known.getPrincipal() instanceof SignedIn me) {
			note(me);
		}
	}

	/** Goes on under a new id, so that whoever knows the old one is out. */
	public void renew() {
		this.request.getSession();
		this.request.changeSessionId();
	}

	@EventListener
	void note(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn me) {
			note(me);
		}
	}

	/** Remembers what someone signed in with, and when. */
	private void note(SignedIn me) {
		this.devices.remember(me.account(), this.response);
		HttpSession session = this.request.getSession();
		session.setMaxInactiveInterval(SessionConfiguration.IDLE_SECONDS);
		session.setAttribute(SignInNote.ATTRIBUTE,
				new SignInNote(Browser.of(this.request.getHeader("User-Agent")), this.clock.instant()));
	}

	/** Goes on with the session, which opens what it opened before. */
	void introduceAgain(SignedIn me) {
		save(OwnPasswordFirst.again(SecurityContextHolder.getContext().getAuthentication(), me));
	}

	/** Goes on with the session, from now on with this account's data. */
	public void introduce(SignedIn me) {
		save(AccountAuthentication.authenticated(me));
	}

	private void save(Authentication known) {
		SecurityContext context = new SecurityContextImpl(known);
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, this.request, this.response);
	}

	static SecurityContext contextOf(@Nullable SecurityContext before, SignedIn me) {
		return new SecurityContextImpl(
				OwnPasswordFirst.again((before != null) ? before.getAuthentication() : null, me));
	}

}
