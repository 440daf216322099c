package app.askwell.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Something that nobody expected. The log gets where it happened and a reference that the
 * page shows, and no message: those quote what was typed.
 *
 * @param reference short enough to read out
 * @param status what to answer
 */
record Fault(String reference, int status) {

	private static final Logger log = LoggerFactory.getLogger(Fault.class);

	/** Attribute under which the error page finds that it has words of its own. */
	static final String WORDS = "words";

	/** What PostgreSQL says when it can write no further. */
	private static final String DISK_FULL = "53100";

	private static final String NAME = Fault.class.getName();

	private static final int FRAMES = 40;

	/** Long enough for a database to come back. */
	private static final int SECONDS = 10;

	/** Notes a fault of this request in the log. */
	static Fault note(HttpServletRequest request, Throwable cause) {
		boolean unreachable = isUnreachable(cause);
		String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		Fault fault = new Fault(reference, unreachable ? 503 : 500);
		if (unreachable) {
			log.warn("Fault {} in {}: the database cannot be reached ({})", reference, where(request), last(cause));
			if (last(cause).endsWith(DISK_FULL)) {
				request.setAttribute(WORDS, "full");
			}
		}
		else {
			log.error("Fault {} in {}: {}", reference, where(request), trace(cause));
		}
		request.setAttribute(NAME, fault);
		return fault;
	}

	/** The reference of this request's fault, if there was one. */
	static @Nullable String reference(HttpServletRequest request) {
		return (request.getAttribute(NAME) instanceof Fault fault) ? fault.reference() : null;
	}

	/** Has the error page answer, and says when it is worth another try. */
	void send(HttpServletResponse response) throws IOException {
		if (this.status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setIntHeader("Retry-After", SECONDS);
		}
		response.sendError(this.status);
	}

	/** The route rather than the path, which may hold what was searched for. */
	private static String where(HttpServletRequest request) {
		Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return request.getMethod() + " " + ((route != null) ? route : "(no route)");
	}

	/** Whether the database is away, which passes, rather than something broken. */
	static boolean isUnreachable(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && isAway(sql)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Connection lost, server shutting down or starting, no connection free, disk full.
	 */
	private static boolean isAway(SQLException sql) {
		String state = String.valueOf(sql.getSQLState());
		return sql instanceof java.sql.SQLTransientConnectionException || state.startsWith("08")
				|| state.startsWith("57P") || state.equals("53300") || state.equals(DISK_FULL)
				// The pool says this of a connection that broke a moment ago.
				|| "Connection is closed".equals(sql.getMessage());
	}

	private static String last(Throwable fault) {
		Throwable cause = fault;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return name(cause);
	}

	/** A stack trace without messages. */
	static String trace(Throwable fault) {
		StringBuilder trace = new StringBuilder();
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			trace.append((cause == fault) ? "" : "\nCaused by: ").append(name(cause));
			StackTraceElement[] frames = cause.getStackTrace();
			for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
				trace.append("\n\tat ").append(frames[i]);
			}
		}
		return trace.toString();
	}

	private static String name(Throwable cause) {
		return cause.getClass().getName() + ((cause instanceof SQLException sql) ? " " + sql.getSQLState() : "");
	}

}
