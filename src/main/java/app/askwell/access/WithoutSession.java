package app.askwell.access;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Hides the cookies where the answer is the same whoever is signed in, so that the
 * database is not asked whose it is. One is left: a coach's, which opens one link.
 */
class WithoutSession implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(new WithoutCookies((HttpServletRequest) request), response);
	}

	private static final class WithoutCookies extends HttpServletRequestWrapper {

		private WithoutCookies(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie[] all = super.getCookies();
			return (all != null) ? Stream.of(all)
				.filter((cookie) -> GuestCookie.NAME.equals(cookie.getName()))
				.toArray(Cookie[]::new) : null;
		}

	}

}
