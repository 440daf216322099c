package app.askwell.access;

import java.io.IOException;

import app.askwell.shared.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Whoever signs in to an account that was closed gets no further than its one page. The
 * session remembers it, so that no other page asks the database.
 */
@Component
class ClosedDoor implements AccessDeniedHandler {

	static final String PAGE = "/closing";

	static final String CLOSED = "CLOSED";

	private final LateForms lateForms;

	ClosedDoor(LateForms lateForms) {
		this.lateForms = lateForms;
	}

	/** Someone whose account was closed. */
	static Authentication behind(SignedIn me) {
		return UsernamePasswordAuthenticationToken.authenticated(me, null, AuthorityUtils.createAuthorityList(CLOSED));
	}

	/** Signed in, to an account that is open. */
	static AuthorizationManager<RequestAuthorizationContext> inFront() {
		return AuthorizationManagers.allOf(AuthenticatedAuthorizationManager.authenticated(),
				AuthorizationManagers.not(AuthorityAuthorizationManager.hasAuthority(CLOSED)));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		Authentication someone = SecurityContextHolder.getContext().getAuthentication();
		if (isBehind(someone)) {
			response.sendRedirect(request.getContextPath() + PAGE);
		}
		else if (OwnPasswordFirst.isAskedOf(someone)) {
			response.sendRedirect(request.getContextPath() + OwnPasswordFirst.PAGE);
		}
		else {
			this.lateForms.handle(request, response, denied);
		}
	}

	private static boolean isBehind(@Nullable Authentication authentication) {
		return authentication != null && authentication.getAuthorities()
			.stream()
			.anyMatch((authority) -> CLOSED.equals(authority.getAuthority()));
	}

}
