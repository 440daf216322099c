package app.askwell.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;

/** A mail server with a mood for each letter; a good one when the moods have run out. */
final class MoodyServer implements AutoCloseable {

	/** How it treats the next letter. */
	enum Mood {

		TAKES_IT, COME_LATER, NO_SUCH_BOX, TOO_MUCH_SPAM, HANGS, HANGS_UP, BUSY, WRONG_PASSWORD, CLOSED, DRIPS, RESETS,
		TOO_LARGE, LARGE_FOR_SENDER, NO_SUCH_SENDER, SENDER_TOLD_LATE, SENDER_LATER

	}

	private final ServerSocket door;

	private final ExecutorService clerks = Executors.newCachedThreadPool();

	private final BlockingDeque<Mood> moods = new LinkedBlockingDeque<>();

	private final List<String> seen = new CopyOnWriteArrayList<>();

	private final List<String> calls = new CopyOnWriteArrayList<>();

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final @Nullable SSLContext identity;

	private final boolean wide;

	MoodyServer() throws IOException {
		this(null, false);
	}

	/**
	 * A server.
	 * @param identity to offer STARTTLS with, or null
	 * @param wide whether it takes addresses of all letters
	 */
	MoodyServer(@Nullable SSLContext identity, boolean wide) throws IOException {
		this.identity = identity;
		this.wide = wide;
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.clerks.submit(this::open);
	}

	void next(Mood... next) {
		this.moods.addAll(List.of(next));
	}

	/** Message-IDs of all letters that came to their end, taken or not. */
	List<String> seen() {
		return this.seen;
	}

	/** Users who knocked; a dash for a caller without a name. */
	List<String> calls() {
		return this.calls;
	}

	/** All that was said to it, as it came. */
	List<String> lines() {
		return this.lines;
	}

	Server server(@Nullable String user) {
		return new Server("127.0.0.1", this.door.getLocalPort(), user, (user != null) ? "secret" : null,
				(this.identity != null) ? Encryption.STARTTLS : Encryption.NONE, "askwell@example.org", "Askwell");
	}

	/** How it treats the letter that comes now. */
	@Nullable Mood mood() {
		return this.moods.peek();
	}

	/** The letter is through; the next one meets the next mood. */
	void nextMood() {
		this.moods.poll();
	}

	@Nullable SSLContext identity() {
		return this.identity;
	}

	boolean isWide() {
		return this.wide;
	}

	private void open() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.clerks.submit(() -> new MoodyClerk(this, caller).serve());
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.clerks.shutdownNow();
	}

}
