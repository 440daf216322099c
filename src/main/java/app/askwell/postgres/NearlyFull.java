package app.askwell.postgres;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns changes away while the disk of the data is nearly full. PostgreSQL gives up
 * altogether when it cannot write its log, and then nothing can be read either; so some
 * room is left for what must be written at any time, such as who is signed in.
 */
class NearlyFull implements Filter {

	/** Three of the 16 MB pieces in which PostgreSQL writes ahead. */
	static final long RESERVE = 48L << 20;

	private static final Logger logger = LoggerFactory.getLogger(NearlyFull.class);

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** Small, and needed to read. */
	private static final Set<String> LET_THROUGH = Set.of("/sign-in", "/sign-out");

	private static final String SECONDS = "60";

	private final LongSupplier usable;

	private final AtomicBoolean told = new AtomicBoolean();

	/**
	 * A filter.
	 * @param usable bytes that can still be written
	 */
	NearlyFull(LongSupplier usable) {
		this.usable = usable;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (isChange((HttpServletRequest) request) && isFull()) {
			request.setAttribute("words", "full");
			HttpServletResponse answer = (HttpServletResponse) response;
			answer.setHeader("Retry-After", SECONDS);
			answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isChange(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !READING.contains(request.getMethod()) && !LET_THROUGH.contains(path);
	}

	private boolean isFull() {
		long left = this.usable.getAsLong();
		boolean full = left < RESERVE;
		if (this.told.getAndSet(full) != full) {
			logger.warn(full ? "Only {} MB are left on the disk of the data: nothing is saved until there is room"
					: "There is room on the disk of the data again: {} MB", left >> 20);
		}
		return full;
	}

}
