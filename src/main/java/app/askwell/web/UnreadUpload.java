package app.askwell.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Lets the error page of an upload that was too large be shown: whoever asks that request
 * for a parameter would try to read the upload again and fail again.
 */
class UnreadUpload implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		boolean tooLarge = Integer.valueOf(HttpStatus.CONTENT_TOO_LARGE.value()).equals(status);
		chain.doFilter(tooLarge ? new WithoutBody((HttpServletRequest) request) : request, response);
	}

	private static final class WithoutBody extends HttpServletRequestWrapper {

		private WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

	}

}
