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
 * again only to see that it is still there: a statement for every page. A session that
 * has reached its end is not found, and removed.
 */
class SessionsReadOnce<S extends Session> implements FindByIndexNameSessionRepository<S> {

	private final FindByIndexNameSessionRepository<S> sessions;

	private final SessionEnd end;

	private final ThreadLocal<@Nullable S> ofThisRequest = new ThreadLocal<>();

	SessionsReadOnce(FindByIndexNameSessionRepository<S> sessions, SessionEnd end) {
		this.sessions = sessions;
		this.end = end;
	}

	@Override
	public S createSession() {
		return this.sessions.createSession();
	}

	@Override
	public void save(S session) {
		this.sessions.save(session);
		this.ofThisRequest.set(session);
	}

	@Override
	public @Nullable S findById(String id) {
		S known = this.ofThisRequest.get();
		return (known != null && known.getId().equals(id)) ? known : find(id);
	}

	private @Nullable S find(String id) {
		S found = this.sessions.findById(id);
		if (found != null && this.end.isReached(found)) {
			deleteById(id);
			return null;
		}
		return found;
	}

	@Override
	public void deleteById(String id) {
		this.ofThisRequest.remove();
		this.sessions.deleteById(id);
	}

	@Override
	public Map<String, S> findByIndexNameAndIndexValue(String name, String value) {
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
				SessionsReadOnce.this.ofThisRequest.remove();
			}
		}

	}

}
