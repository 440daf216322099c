package app.askwell.backup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.AskwellApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Askwell's command line in a process of its own, with a small heap, as its user runs it.
 *
 * @param home the folder of the embedded database
 */
record Program(Path home) {

	static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

	private static final long PATIENCE_SECONDS = 600;

	/**
	 * How a command ended.
	 *
	 * @param peak most memory of the process in megabytes
	 */
	record Ended(Duration took, long peak, String said) {

		String line() {
			return "%.1f s, at most %d MB".formatted(this.took.toMillis() / 1000.0, this.peak);
		}

	}

	Process begin(String option) throws IOException {
		String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
			.filter((entry) -> !entry.isBlank() && !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath, AskwellApplication.class.getName(), option);
		builder.environment().put("ASKWELL_HOME", this.home.toString());
		builder.environment().put("ASKWELL_POSTGRES_BINARIES", BINARIES.toString());
		builder.environment().put("ASKWELL_BACKUP_PASSPHRASE", CopyByHand.PASSPHRASE);
		return builder.redirectErrorStream(true).redirectOutput(said().toFile()).start();
	}

	private Path said() {
		return this.home.resolveSibling(this.home.getFileName() + ".said");
	}

	/** Runs a command to its good end. */
	Ended run(String option) throws Exception {
		long start = System.nanoTime();
		Process process = begin(option);
		Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
		long peak = 0;
		while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
			peak = Math.max(peak, peak(status));
			assertThat(Duration.ofNanos(System.nanoTime() - start).toSeconds()).isLessThan(PATIENCE_SECONDS);
		}
		String said = Files.readString(said(), StandardCharsets.UTF_8);
		assertThat(process.exitValue()).as(said).isZero();
		return new Ended(Duration.ofNanos(System.nanoTime() - start), peak / 1024, said);
	}

	/** In kilobytes; 0 where the system does not tell. */
	private static long peak(Path status) {
		try {
			List<String> lines = Files.readAllLines(status);
			return lines.stream()
				.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.sum();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
