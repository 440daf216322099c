package app.askwell.example;

import java.io.IOException;
import java.util.Optional;

import app.askwell.access.SignInSession;
import app.askwell.accounts.ExampleAccounts;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Watches over sessions that look at an example: back home once it is gone, and no way to
 * what belongs to the real account.
 */
@Component
class ExampleGuard implements HandlerInterceptor {

	private final ExampleAccounts accounts;

	private final SignInSession session;

	ExampleGuard(ExampleAccounts accounts, SignInSession session) {
		this.accounts = accounts;
		this.session = session;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Optional<SignedIn> visitor = signedIn().filter(SignedIn::inExample);
		if (visitor.isEmpty() || !(handler instanceof HandlerMethod)) {
			return true;
		}
		if (!this.accounts.isThere(visitor.get())) {
			goHome(visitor.get(), request, response);
			return false;
		}
		if (isOnesOwn(request)) {
			throw new Refused(Refusal.of("refusal.example.own", ""));
		}
		return true;
	}

	/** Removed in another window, or with the account itself. */
	private void goHome(SignedIn visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.accounts.owner(visitor).ifPresentOrElse(this.session::introduce, request.getSession()::invalidate);
		response.sendRedirect(request.getContextPath() + "/");
	}

	/** Settings, and files of one's own. */
	private static boolean isOnesOwn(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.equals("/settings") || path.startsWith("/settings/")
				|| (path.equals("/import") && request.getMethod().equals("POST"));
	}

	private static Optional<SignedIn> signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? Optional.of(me)
				: Optional.empty();
	}

}
