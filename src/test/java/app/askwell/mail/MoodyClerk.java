package app.askwell.mail;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import javax.net.ssl.SSLSocket;

import app.askwell.mail.MoodyServer.Mood;

/**
 * Talks with one caller of a server, in the server's mood.
 *
 * @param caller the line, plain or secured
 */
record MoodyClerk(MoodyServer server, Socket caller) {

	void serve() {
		this.server.calls().add("-");
		try (this.caller;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(this.caller.getInputStream(), StandardCharsets.UTF_8));
				Writer out = new OutputStreamWriter(this.caller.getOutputStream(), StandardCharsets.UTF_8)) {
			if (greet(out)) {
				talk(in, out);
			}
		}
		catch (IOException ex) {
			// The caller has hung up.
			this.server.calls().add("gone");
		}
	}

	private boolean isSecure() {
		return this.caller instanceof SSLSocket;
	}

	private boolean greet(Writer out) throws IOException {
		if (isSecure()) {
			return true;
		}
		if (this.server.mood() == Mood.DRIPS) {
			drip(out);
		}
		if (this.server.mood() == Mood.BUSY || this.server.mood() == Mood.CLOSED) {
			say(out, done((this.server.mood() == Mood.BUSY) ? "421 Too many callers" : "554 No mail service here"));
			return false;
		}
		say(out, "220 moody.example.org");
		return true;
	}

	private void talk(BufferedReader in, Writer out) throws IOException {
		String line = in.readLine();
		while (line != null) {
			this.server.lines().add(line);
			if (line.equals("STARTTLS")) {
				say(out, "220 Go on");
				new MoodyClerk(this.server, secured()).serve();
				return;
			}
			if (line.equals("DATA") && this.server.mood() == Mood.RESETS) {
				reset(in, out);
				return;
			}
			line = answer(line, in, out) ? in.readLine() : null;
		}
	}

	private Socket secured() throws IOException {
		SSLSocket secure = (SSLSocket) Objects.requireNonNull(this.server.identity())
			.getSocketFactory()
			.createSocket(this.caller, null, this.caller.getPort(), true);
		secure.setUseClientMode(false);
		return secure;
	}

	/** One letter of an answer now and then, each well within every limit. */
	private void drip(Writer out) throws IOException {
		this.caller.setSoTimeout(50);
		while (true) {
			out.write("2");
			out.flush();
			try {
				if (this.caller.getInputStream().read() < 0) {
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
	private void reset(BufferedReader in, Writer out) throws IOException {
		this.server.nextMood();
		say(out, "354 Go on");
		in.readLine();
		this.caller.setSoLinger(true, 0);
		this.caller.close();
	}

	private boolean answer(String line, BufferedReader in, Writer out) throws IOException {
		String word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
		Mood mood = Objects.requireNonNullElse(this.server.mood(), Mood.TAKES_IT);
		switch (word) {
			case "EHLO" -> say(out,
					"250-moody.example.org\r\n"
							+ ((this.server.identity() != null && !isSecure()) ? "250-STARTTLS\r\n" : "")
							+ (this.server.isWide() ? "250-SMTPUTF8\r\n" : "") + "250 AUTH PLAIN");
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
		this.server.nextMood();
		return sentence;
	}

	private boolean letter(Mood mood, BufferedReader in, Writer out) throws IOException {
		String line = in.readLine();
		while (line != null && !line.equals(".")) {
			this.server.lines().add(line);
			if (line.startsWith("Message-ID: ")) {
				this.server.seen().add(line.substring("Message-ID: ".length()));
			}
			line = in.readLine();
		}
		this.server.nextMood();
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

}
