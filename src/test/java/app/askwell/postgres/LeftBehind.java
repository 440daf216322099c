package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * What tests started, in a file for each of their processes, so that the next ones end
 * what a killed one left running: programs, and servers with their homes.
 */
final class LeftBehind {

	private static final Path FOLDER = Path.of("target", "started").toAbsolutePath();

	private static final String HOME = "home ";

	private static final String SPACE = " ";

	static {
		clear(FOLDER);
	}

	private LeftBehind() {
	}

	static void note(ProcessHandle process) throws IOException {
		note(name(process));
	}

	static void note(Path home) throws IOException {
		note(HOME + home);
	}

	private static synchronized void note(String line) throws IOException {
		Files.createDirectories(FOLDER);
		Files.writeString(FOLDER.resolve(name(ProcessHandle.current())), line + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/** A number is given to other processes later, at another moment. */
	private static String name(ProcessHandle process) {
		return process.pid() + SPACE + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
	}

	/** Ends what was started by those that run no more. */
	static void clear(Path folder) {
		try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
			for (Path file : files.filter((one) -> running(one.getFileName().toString()).isEmpty()).toList()) {
				end(Files.readAllLines(file));
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			System.err.println("What an earlier test left behind is still there: " + ex);
		}
	}

	/** Programs first, because they start their servers again. */
	private static void end(List<String> lines) throws IOException {
		lines.forEach((line) -> running(line).ifPresent(PostgresHome::kill));
		for (String line : lines) {
			if (line.startsWith(HOME)) {
				endServer(new PostgresHome(Path.of(line.substring(HOME.length()))));
			}
		}
	}

	private static void endServer(PostgresHome home) throws IOException {
		if (Files.exists(home.pidFile())) {
			String data = Objects.requireNonNull(home.pidFile().getParent()).toString();
			ProcessHandle.of(Long.parseLong(Files.readAllLines(home.pidFile()).get(0).trim()))
				.filter((server) -> server.info().commandLine().orElse("").contains(data))
				.ifPresent(PostgresHome::kill);
		}
		FileSystemUtils.deleteRecursively(home.path());
	}

	private static Optional<ProcessHandle> running(String name) {
		return name.startsWith(HOME) ? Optional.empty()
				: ProcessHandle.of(Long.parseLong(name.split(SPACE)[0])).filter((one) -> name(one).equals(name));
	}

}
