package app.askwell.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;

import org.jspecify.annotations.Nullable;

/** A mail server with a mood for each letter; a good one when the moods have run out. */
final class MoodyServer implements AutoCloseable {

	/** How it treats the next letter. */
	enum Mood {

		TAKES_IT, COME_LATER, NO_SUCH_BOX, TOO_MUCH_SPAM, HANGS, HANGS_UP, BUSY, WRONG_PASSWORD

	}

	private final ServerSocket door;

	private final ExecutorService clerks = Executors.newCachedThreadPool();

	private final BlockingDeque<Mood> moods = new LinkedBlockingDeque<>();

	private final List<String> seen = new CopyOnWriteArrayList<>();

	private final List<String> calls = new CopyOnWriteArrayList<>();

	MoodyServer() throws IOException {
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

	Server server(@Nullable String user) {
		return new Server("127.0.0.1", this.door.getLocalPort(), user, (user != null) ? "secret" : null,
				Encryption.NONE, "askwell@example.org", "Askwell");
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
			if (this.moods.peek() == Mood.BUSY) {
				this.moods.poll();
				say(out, "421 Too many callers");
				return;
			}
			say(out, "220 moody.example.org");
			String line = in.readLine();
			while (line != null && answer(line, in, out)) {
				line = in.readLine();
			}
		}
		catch (IOException ex) {
			// The caller has hung up.
			this.calls.add("gone");
		}
	}

	private boolean answer(String line, BufferedReader in, Writer out) throws IOException {
		String word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
		Mood mood = (this.moods.peek() != null) ? this.moods.peek() : Mood.TAKES_IT;
		switch (word) {
			case "EHLO" -> say(out, "250-moody.example.org\r\n250 AUTH PLAIN");
			case "AUTH" -> say(out, (mood == Mood.WRONG_PASSWORD) ? done("535 5.7.8 Wrong password") : "235 Welcome");
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

	private String recipient(Mood mood) {
		return switch (mood) {
			case COME_LATER -> done("451 4.7.1 Greylisted, come back in a minute");
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
