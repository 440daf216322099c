package app.askwell.web;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A failed request as its error page sees it: without what was sent, for reading that
 * again may fail again, and without a session when the database that keeps it is away.
 */
class ErrorRequest extends HttpServletRequestWrapper {

	private final boolean withoutDatabase;

	ErrorRequest(HttpServletRequest request) {
		super(request);
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		this.withoutDatabase = Integer.valueOf(HttpStatus.SERVICE_UNAVAILABLE.value()).equals(status);
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return this.withoutDatabase ? null : super.getCookies();
	}

	@Override
	public String getMethod() {
		return super.getMethod().equals("HEAD") ? "HEAD" : "GET";
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
