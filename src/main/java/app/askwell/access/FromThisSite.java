package app.askwell.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what another site makes a browser send, even with a token that leaked.
 * Browsers say where a request comes from; what says nothing has the token alone to show.
 */
class FromThisSite extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	/** From a page of Askwell, or from the address bar. */
	private static final Set<String> OWN = Set.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site == null || OWN.contains(site) || READING.contains(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else {
			request.setAttribute("words", "another-site");
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
