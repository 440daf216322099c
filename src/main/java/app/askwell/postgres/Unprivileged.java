package app.askwell.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How PostgreSQL, which refuses to serve as root, is started by root: in a user namespace
 * of its own the same files are still its own, but its user number is not 0.
 */
final class Unprivileged {

	private Unprivileged() {
	}

	static List<String> prefix() {
		return Platform.isRoot() ? steppingDown("unshare") : List.of();
	}

	static List<String> steppingDown(String unshare) {
		try {
			Process process = new ProcessBuilder(unshare, "-U", "id", "-u").start();
			String user = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
			if (process.waitFor() == 0 && !user.equals("0")) {
				return List.of(unshare, "-U");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// No such program: the refusal below says all there is to say.
		}
		throw PostgresRefused.rootNotPossible();
	}

}
