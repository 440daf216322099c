package app.askwell.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large for any form but the one that takes a whole export: the
 * server itself knows one limit for all of them.
 */
class UploadLimit extends OncePerRequestFilter {

	/** In bytes, with what the browser writes around a file. */
	private static final long MOST = 11L * 1024 * 1024;

	/** Has the limit of the server. */
	private static final String EXPORT = "/export";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getContentLengthLong() <= MOST
				|| request.getRequestURI().equals(request.getContextPath() + EXPORT);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

}
