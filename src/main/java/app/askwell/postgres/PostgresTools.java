package app.askwell.postgres;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL, one after the other.
 *
 * @param prefix what to put before each command to step down from root
 * @param bin where the programs are
 * @param scratch directory for their output
 */
record PostgresTools(List<String> prefix, Path bin, Path scratch) {

	String run(Duration limit, String tool, String... arguments) throws IOException {
		// A file, not a pipe: the server inherits a pipe and would keep it open for ever.
		File output = this.scratch.resolve(tool + ".out").toFile();
		Process process = command(tool, arguments).redirectOutput(output).start();
		process.getOutputStream().close();
		boolean ended = waitFor(process, limit);
		String text = Files.readString(output.toPath(), StandardCharsets.ISO_8859_1).trim();
		if (!ended || process.exitValue() != 0) {
			throw new IOException(tool + (ended ? " failed: " : " took too long: ") + text);
		}
		return text;
	}

	private ProcessBuilder command(String tool, String... arguments) {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.bin.resolve(Platform.WINDOWS ? tool + ".exe" : tool).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		// English messages whatever the user's language is: some of them are looked for.
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	private static boolean waitFor(Process process, Duration limit) throws InterruptedIOException {
		try {
			boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
			if (!ended) {
				process.destroyForcibly();
			}
			return ended;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted while PostgreSQL was starting or stopping");
		}
	}

}
