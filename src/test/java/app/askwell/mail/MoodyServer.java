package app.askwell.mail;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

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

	private void open() {
		while (!this.door.isClosed()) {
			try {
				Socket caller = this.door.accept();
				this.clerks.submit(() -> serve(caller));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket caller) {
		this.calls.add("-");
		try (caller;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
				Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
			if (greet(caller, out)) {
				talk(caller, in, out);
			}
		}
		catch (IOException ex) {
			// The caller has hung up.
			this.calls.add("gone");
		}
	}

	private boolean greet(Socket caller, Writer out) throws IOException {
		if (caller instanceof SSLSocket) {
			return true;
		}
		if (this.moods.peek() == Mood.DRIPS) {
			drip(caller, out);
		}
		if (this.moods.peek() == Mood.BUSY || this.moods.peek() == Mood.CLOSED) {
			say(out, (this.moods.poll() == Mood.BUSY) ? "421 Too many callers" : "554 No mail service here");
			return false;
		}
		say(out, "220 moody.example.org");
		return true;
	}

	private void talk(Socket caller, BufferedReader in, Writer out) throws IOException {
		String line = in.readLine();
		while (line != null) {
			this.lines.add(line);
			if (line.equals("STARTTLS")) {
				say(out, "220 Go on");
				serve(secured(caller));
				return;
			}
			if (line.equals("DATA") && this.moods.peek() == Mood.RESETS) {
				reset(caller, in, out);
				return;
			}
			line = answer(line, in, out, caller instanceof SSLSocket) ? in.readLine() : null;
		}
	}

	private Socket secured(Socket caller) throws IOException {
		SSLSocket secure = (SSLSocket) Objects.requireNonNull(this.identity)
			.getSocketFactory()
			.createSocket(caller, null, caller.getPort(), true);
		secure.setUseClientMode(false);
		return secure;
	}

	/** One letter of an answer now and then, each well within every limit. */
	private static void drip(Socket caller, Writer out) throws IOException {
		caller.setSoTimeout(50);
		while (true) {
			out.write("2");
			out.flush();
			try {
				if (caller.getInputStream().read() < 0) {
					throw new EOFException();
				}
			}
			catch (SocketTimeoutException ex) {
				// The caller still listens.
				continue;
			}
		}
	}

	/** In the middle of the letter, as a machine does that goes down. */
	private void reset(Socket caller, BufferedReader in, Writer out) throws IOException {
		this.moods.poll();
		say(out, "354 Go on");
		in.readLine();
		caller.setSoLinger(true, 0);
		caller.close();
	}

	private boolean answer(String line, BufferedReader in, Writer out, boolean secure) throws IOException {
		String word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
		Mood mood = (this.moods.peek() != null) ? this.moods.peek() : Mood.TAKES_IT;
		switch (word) {
			case "EHLO" ->
				say(out, "250-moody.example.org\r\n" + ((this.identity != null && !secure) ? "250-STARTTLS\r\n" : "")
						+ (this.wide ? "250-SMTPUTF8\r\n" : "") + "250 AUTH PLAIN");
			case "AUTH" -> say(out, (mood == Mood.WRONG_PASSWORD) ? done("535 5.7.8 Wrong password") : "235 Welcome");
			case "MAIL" -> say(out, sender(mood));
			case "RCPT" -> say(out, recipient(mood));
			case "DATA" -> {
				say(out, "354 Go on");
				return letter(mood, in, out);
			}
			case "QUIT" -> {
				say(out, "221 Bye");
				return false;
			}
			default -> say(out, "250 OK");
		}
		return true;
	}

	private String sender(Mood mood) {
		return switch (mood) {
			case NO_SUCH_SENDER -> done("553 5.1.3 Not one of our senders");
			case LARGE_FOR_SENDER -> done("552 5.3.4 Message size exceeds fixed limit");
			case SENDER_LATER -> done("450 4.7.0 Too many letters this minute");
			default -> "250 OK";
		};
	}

	private String recipient(Mood mood) {
		return switch (mood) {
			case COME_LATER -> done("451 4.7.1 Greylisted, come back in a minute");
			case SENDER_TOLD_LATE ->
				done("553 5.7.1 <askwell@example.org>: Sender address rejected: not owned by user");
			case NO_SUCH_BOX -> done("550 5.1.1 No such mailbox");
			default -> "250 OK";
		};
	}

	private String done(String sentence) {
		this.moods.poll();
		return sentence;
	}

	private boolean letter(Mood mood, BufferedReader in, Writer out) throws IOException {
		String line = in.readLine();
		while (line != null && !line.equals(".")) {
			this.lines.add(line);
			if (line.startsWith("Message-ID: ")) {
				this.seen.add(line.substring("Message-ID: ".length()));
			}
			line = in.readLine();
		}
		this.moods.poll();
		switch (mood) {
			// Says nothing until the caller has enough.
			case HANGS -> in.readLine();
			case HANGS_UP -> {
				return false;
			}
			case TOO_LARGE -> say(out, "552 5.2.3 Message too big");
			case TOO_MUCH_SPAM -> say(out, "554 5.7.1 This looks like spam");
			default -> say(out, "250 2.0.0 Taken as 4711");
		}
		return mood != Mood.HANGS;
	}

	private static void say(Writer out, String sentence) throws IOException {
		out.write(sentence + "\r\n");
		out.flush();
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
