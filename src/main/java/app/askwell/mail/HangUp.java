package app.askwell.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

import org.jspecify.annotations.Nullable;

/**
 * Hangs up on a server that takes too long altogether. A server that says one letter now
 * and then keeps every other limit, and could hold a line for hours. Knows the line below
 * the encryption: to close that one never waits.
 */
final class HangUp extends SSLSocketFactory {

	private final SSLSocketFactory trusting;

	private volatile @Nullable Socket line;

	HangUp(SSLSocketFactory trusting) {
		this.trusting = trusting;
	}

	/** Does some work, with the line cut when it lasts too long. */
	Reply within(Duration whole, Supplier<Reply> work) {
		Executor later = CompletableFuture.delayedExecutor(whole.toMillis(), TimeUnit.MILLISECONDS);
		CompletableFuture<Void> end = CompletableFuture.runAsync(this::now, later);
		try {
			return work.get();
		}
		finally {
			end.cancel(false);
		}
	}

	/** Cuts the line, if one is open. */
	void now() {
		Socket open = this.line;
		if (open != null) {
			try {
				open.close();
			}
			catch (IOException ex) {
				// It is closed, which is all that was wanted.
				this.line = null;
			}
		}
	}

	/** For a line without encryption, or before it. */
	SocketFactory plain() {
		return new SocketFactory() {

			@Override
			public Socket createSocket() {
				return known(new Socket());
			}

			@Override
			public Socket createSocket(String host, int port) throws IOException {
				throw unconnectedAlone();
			}

			@Override
			public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
				throw unconnectedAlone();
			}

			@Override
			public Socket createSocket(InetAddress host, int port) throws IOException {
				throw unconnectedAlone();
			}

			@Override
			public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
				throw unconnectedAlone();
			}

		};
	}

	private Socket known(Socket socket) {
		this.line = socket;
		return socket;
	}

	private static SocketException unconnectedAlone() {
		return new SocketException("The mail library connects by itself");
	}

	/** Encrypts a line that is open. */
	@Override
	public Socket createSocket(Socket open, String host, int port, boolean closing) throws IOException {
		return this.trusting.createSocket(known(open), host, port, closing);
	}

	@Override
	public String[] getDefaultCipherSuites() {
		return this.trusting.getDefaultCipherSuites();
	}

	@Override
	public String[] getSupportedCipherSuites() {
		return this.trusting.getSupportedCipherSuites();
	}

	@Override
	public Socket createSocket(String host, int port) throws IOException {
		throw unconnectedAlone();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
		throw unconnectedAlone();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) throws IOException {
		throw unconnectedAlone();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
		throw unconnectedAlone();
	}

}
