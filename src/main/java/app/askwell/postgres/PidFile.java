package app.askwell.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What {@code postmaster.pid} tells about the server that uses, or used, a data
 * directory.
 */
record PidFile(Path file, List<String> lines) {

	private static final int PID = 0;

	private static final int PORT = 3;

	static @Nullable PidFile in(Path data) throws IOException {
		Path file = data.resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return null;
		}
		PidFile found = new PidFile(file, Files.readAllLines(file, StandardCharsets.ISO_8859_1));
		if (found.number(PID) == 0) {
			// Left empty by a full disk or a power cut: PostgreSQL would not start over
			// it.
			Files.delete(file);
			return null;
		}
		return found;
	}

	int port() {
		return (int) number(PORT);
	}

	Optional<ProcessHandle> process() {
		return ProcessHandle.of(number(PID)).filter(ProcessHandle::isAlive);
	}

	/**
	 * Whether the process serves this directory, or only got the number of one that did.
	 */
	boolean names(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		if (Platform.WINDOWS) {
			return info.command().filter((command) -> command.contains("postgres")).isPresent();
		}
		String data = String.valueOf(this.file.getParent());
		return info.arguments().filter((arguments) -> List.of(arguments).contains(data)).isPresent();
	}

	/**
	 * Makes PostgreSQL see that the named process is not its own. It takes the number of
	 * the program that starts it for a stale one, and then still checks that no worker of
	 * the dead server lives; without the file it could not check that.
	 */
	void disown() throws IOException {
		List<String> changed = new ArrayList<>(this.lines);
		changed.set(PID, Long.toString(ProcessHandle.current().pid()));
		Files.write(this.file, changed, StandardCharsets.ISO_8859_1);
	}

	private long number(int line) {
		String text = (line < this.lines.size()) ? this.lines.get(line).trim() : "";
		return text.matches("-?\\d{1,9}") ? Math.abs(Long.parseLong(text)) : 0;
	}

}
