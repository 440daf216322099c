package app.askwell.access;

import app.askwell.shared.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs someone in whose password was not asked for, because it was just chosen. */
@Component
public class SignInSession {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	SignInSession(HttpServletRequest request, HttpServletResponse response) {
		this.request = request;
		this.response = response;
	}

	/** Begins a session of this account, under a new id. */
	public void begin(SignedIn me) {
		this.request.getSession();
		this.request.changeSessionId();
		goOn(me);
	}

	/** Goes on with the session, from now on with this account's data. */
	public void goOn(SignedIn me) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(AccountAuthentication.authenticated(me));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, this.request, this.response);
	}

}
