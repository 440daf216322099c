package app.askwell.access;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a session once a request. Spring Session forgets it when it saves, and reads it
 * again only to see that it is still there: a statement for every page. Nor is it written
 * on every page ({@link VisitedSession}). A session that has reached its end is not
 * found, and removed.
 */
class SessionsReadOnce implements FindByIndexNameSessionRepository<Session> {

	private static final ThreadLocal<@Nullable Session> OF_THIS_REQUEST = new ThreadLocal<>();

	private final FindByIndexNameSessionRepository<Session> sessions;

	private final SessionEnd end;

	SessionsReadOnce(FindByIndexNameSessionRepository<Session> sessions, SessionEnd end) {
		this.sessions = sessions;
		this.end = end;
	}

	@Override
	public Session createSession() {
		return this.sessions.createSession();
	}

	@Override
	public void save(Session session) {
		this.sessions.save((session instanceof VisitedSession visited) ? visited.stored() : session);
		OF_THIS_REQUEST.set(session);
	}

	@Override
	public @Nullable Session findById(String id) {
		Session known = OF_THIS_REQUEST.get();
		return (known != null && known.getId().equals(id)) ? known : find(id);
	}

	private @Nullable Session find(String id) {
		Session found = this.sessions.findById(id);
		if (found != null && this.end.isReached(found)) {
			deleteById(id);
			return null;
		}
		return (found != null) ? new VisitedSession(found) : null;
	}

	@Override
	public void deleteById(String id) {
		OF_THIS_REQUEST.remove();
		this.sessions.deleteById(id);
	}

	@Override
	public Map<String, Session> findByIndexNameAndIndexValue(String name, String value) {
		return this.sessions.findByIndexNameAndIndexValue(name, value);
	}

	/** Outermost, so that nothing is remembered from one request to the next. */
	class Forgetting extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			try {
				chain.doFilter(request, response);
			}
			finally {
				OF_THIS_REQUEST.remove();
			}
		}

	}

}
