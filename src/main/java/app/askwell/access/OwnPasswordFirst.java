package app.askwell.access;

import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Whoever signs in with a password that the reset command made up gets no further than
 * the page where they choose their own.
 */
public final class OwnPasswordFirst {

	static final String PAGE = "/settings/password";

	private static final String MADE_UP = "MADE_UP";

	private OwnPasswordFirst() {
	}

	/**
	 * Someone who has to choose a password.
	 * @param closed whether the account has to be opened again before
	 */
	static Authentication askedOf(SignedIn me, boolean closed) {
		return UsernamePasswordAuthenticationToken.authenticated(me, null,
				closed ? AuthorityUtils.createAuthorityList(MADE_UP, ClosedDoor.CLOSED)
						: AuthorityUtils.createAuthorityList(MADE_UP));
	}

	/**
	 * As before, with what is known of them now; an open account, as what was closed is
	 * kept.
	 */
	static Authentication again(@Nullable Authentication before, SignedIn me) {
		return isAskedOf(before) ? askedOf(me, false) : AccountAuthentication.authenticated(me);
	}

	/** Whether someone has to choose a password before anything else. */
	public static boolean isAskedOf(@Nullable Authentication authentication) {
		return authentication != null && authentication.getAuthorities()
			.stream()
			.anyMatch((authority) -> MADE_UP.equals(authority.getAuthority()));
	}

	/** Signed in to an account that is open, with a password of one's own. */
	static AuthorizationManager<RequestAuthorizationContext> chosen() {
		return AuthorizationManagers.allOf(ClosedDoor.inFront(),
				AuthorizationManagers.not(AuthorityAuthorizationManager.hasAuthority(MADE_UP)));
	}

}
