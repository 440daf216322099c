package app.askwell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;

import static java.util.Locale.ENGLISH;

/**
 * Outermost: whatever is thrown becomes an error page and a line in the log without what
 * people typed. A query that no one can read is told so. When the error page fails as
 * well, its words come without its looks.
 */
class LastResort implements Filter {

	private final MessageSource words;

	LastResort(MessageSource words) {
		this.words = words;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		boolean again = request.getDispatcherType() == DispatcherType.ERROR;
		HttpServletRequest asked = (HttpServletRequest) request;
		HttpServletResponse answer = (HttpServletResponse) response;
		noteUnsaved(asked, again);
		try {
			chain.doFilter(again ? new ErrorRequest(asked) : asked, response);
		}
		catch (ClientAbortException ex) {
			throw ex;
		}
		catch (IOException | ServletException | RuntimeException ex) {
			InvalidParameterException unreadable = unreadable(ex);
			if (unreadable != null) {
				answer.sendError(unreadable.getErrorCode());
				return;
			}
			Fault fault = Fault.note(asked, ex);
			if (answer.isCommitted()) {
				throw new ServletException("The answer broke off, see fault " + fault.reference());
			}
			answer(asked, answer, again, fault);
		}
	}

	/** Before the error page forgets what was sent. */
	private static void noteUnsaved(HttpServletRequest failed, boolean again) {
		Object status = failed.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		if (again && Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(status)) {
			try {
				Unsaved.note(failed);
			}
			catch (RuntimeException ex) {
				// What cannot be read cannot be shown: the page comes without it.
				Fault.note(failed, ex);
			}
		}
	}

	/** Spring MVC wraps it, and it wraps what was wrong with the bytes. */
	private static @Nullable InvalidParameterException unreadable(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidParameterException found) {
				return found;
			}
		}
		return null;
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, boolean again, Fault fault)
			throws IOException {
		if (!again) {
			fault.send(response);
			return;
		}
		response.resetBuffer();
		response.setStatus((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getWriter().println(this.words.getMessage("error.500.text", null, ENGLISH));
	}

}
