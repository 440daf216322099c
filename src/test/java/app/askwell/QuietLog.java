package app.askwell;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reads along what all tests write to the log, and fails the test class during which a
 * word about someone got into it. JUnit finds it by itself, for every class.
 */
public final class QuietLog implements BeforeAllCallback, AfterAllCallback {

	/** People of {@link Cast}, words planted in texts, and the password of all tests. */
	static final List<String> WORDS = List.of("Quetzalcoatlus", "zeisig", "Priya Nair", "Okafor", "Dan Kowalski",
			"priya@example.org", "Twins started school", "three quiet otters");

	private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

	private static boolean listening;

	@Override
	public void beforeAll(ExtensionContext context) {
		listen();
	}

	private static synchronized void listen() {
		if (!listening) {
			System.setOut(new PrintStream(new Ear(System.out, HEARD), true, StandardCharsets.UTF_8));
			System.setErr(new PrintStream(new Ear(System.err, HEARD), true, StandardCharsets.UTF_8));
			listening = true;
		}
	}

	@Override
	public void afterAll(ExtensionContext context) {
		List<String> heard = List.copyOf(HEARD);
		HEARD.clear();
		if (!heard.isEmpty()) {
			throw new AssertionError("The log tells of someone: " + heard);
		}
	}

	/** Passes everything on, and keeps the lines with one of the words. */
	static final class Ear extends FilterOutputStream {

		private static final int LONGEST = 100_000;

		private final Queue<String> heard;

		private final ByteArrayOutputStream line = new ByteArrayOutputStream();

		Ear(OutputStream out, Queue<String> heard) {
			super(out);
			this.heard = heard;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public synchronized void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
			for (int i = from; i < from + length; i++) {
				this.line.write(bytes[i]);
				if (bytes[i] == '\n' || this.line.size() > LONGEST) {
					endLine();
				}
			}
		}

		private void endLine() {
			String text = this.line.toString(StandardCharsets.UTF_8);
			this.line.reset();
			if (WORDS.stream().anyMatch(text::contains)) {
				this.heard.add(text.strip());
			}
		}

	}

}
