package app.askwell.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large for any form but the one that takes a whole export, and
 * files that do not say how large they are: the server itself knows one limit for all of
 * them.
 */
class UploadLimit extends OncePerRequestFilter {

	/** In bytes, with what the browser writes around a file. */
	private static final long MOST = 11L * 1024 * 1024;

	/** Has the limit of the server. */
	private static final String EXPORT = "/export";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return (request.getContentLengthLong() <= MOST && !isOfUnknownSize(request))
				|| request.getRequestURI().equals(request.getContextPath() + EXPORT);
	}

	/** Every browser tells; a form without files has a small limit of the server. */
	private static boolean isOfUnknownSize(HttpServletRequest request) {
		String type = request.getContentType();
		return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null && type != null
				&& type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response
			.sendError((isOfUnknownSize(request) ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE).value());
	}

}
