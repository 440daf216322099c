package app.askwell.environment;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The connections of a server that is asked to end: nobody new is let in, and whoever is
 * in is served. By itself Tomcat stops reading at once, so that a form sent on a
 * connection that was kept open is thrown away unread. Here such a form is answered, and
 * with the answer the browser is told that the connection closes. Public because Tomcat
 * makes it from its name.
 */
public final class OpenUntilServed extends Http11NioProtocol {

	/** Those who say nothing for so long have nothing to send just now. */
	private static final long SILENCE = Duration.ofSeconds(1).toNanos();

	/** Whoever takes longer is left to Spring Boot, which waits for half a minute. */
	private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

	private static final long GLANCE = 20;

	@Override
	public void pause() throws Exception {
		// Also ends keep-alive: the next answer on each connection is the last.
		closeServerSocketGraceful();
		try {
			long since = System.nanoTime();
			while (!served(System.nanoTime() - since)) {
				TimeUnit.MILLISECONDS.sleep(GLANCE);
			}
		}
		finally {
			super.pause();
		}
	}

	private boolean served(long nanos) {
		var open = getEndpoint().getConnections();
		return open.isEmpty() || nanos >= PATIENCE
				|| (nanos >= SILENCE && open.stream().noneMatch(OpenUntilServed::isServed));
	}

	/** From the first byte that was read to the last that was sent. */
	private static boolean isServed(SocketWrapperBase<?> connection) {
		return connection.getLock().isLocked();
	}

}
