package app.askwell.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.AskwellApplication;

/** Askwell itself in a process of its own, as its user starts it. */
final class RealApplication implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("Askwell is ready\\. Open (\\S+)");

	/** Far more than a start takes on a busy computer. */
	private static final long PATIENCE_SECONDS = 180;

	private final Process process;

	private final Queue<String> said = new ConcurrentLinkedQueue<>();

	private final CompletableFuture<String> address = new CompletableFuture<>();

	private RealApplication(Process process) {
		this.process = process;
	}

	/** Begins to start it, with programs of PostgreSQL that all tests share. */
	static RealApplication begin(String classPath, Path home, Map<String, String> environment, String... options)
			throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(classPath, options));
		builder.environment().putAll(environment);
		return begin(builder, home, PostgresHome.BINARIES.toAbsolutePath());
	}

	static RealApplication begin(ProcessBuilder builder, Path home, Path binaries) throws IOException {
		builder.redirectErrorStream(true)
			.environment()
			.putAll(Map.of("HOME", home.toString(), "ASKWELL_HOME", home.toString(), "ASKWELL_POSTGRES_BINARIES",
					binaries.toString()));
		builder.environment().putIfAbsent("SERVER_PORT", "0");
		RealApplication application = new RealApplication(builder.start());
		LeftBehind.note(application.process.toHandle());
		Runtime.getRuntime().addShutdownHook(new Thread(application.process::destroyForcibly));
		Thread listener = new Thread(application::listen, "real-application");
		listener.setDaemon(true);
		listener.start();
		return application;
	}

	static List<String> command(String classPath, String... options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", classPath, AskwellApplication.class.getName()));
		return command;
	}

	/** What the tests are compiled against, without the tests. */
	static List<Path> program() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
			.filter((entry) -> !entry.isBlank())
			.map(Path::of)
			.filter((entry) -> Files.exists(entry) && !entry.endsWith("test-classes"))
			.toList();
	}

	static String classPath(List<Path> program) {
		return program.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	private void listen() {
		try (BufferedReader output = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				this.said.add(line);
				Matcher ready = READY.matcher(line);
				if (ready.find()) {
					this.address.complete(ready.group(1));
				}
			}
		}
		catch (IOException ex) {
			this.said.add(String.valueOf(ex));
		}
		this.address.completeExceptionally(new IOException("Ended before it was ready:\n" + said()));
	}

	/** Where it listens, once it says that it is ready. */
	String address() {
		try {
			return this.address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new UncheckedIOException(new IOException(said(), ex));
		}
	}

	/** All that it wrote to its terminal. */
	String said() {
		return String.join("\n", this.said);
	}

	/** Waits for it to end by itself. */
	int exitCode() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Still running:\n" + said());
		}
		this.address.exceptionally(String::valueOf).join();
		return this.process.exitValue();
	}

	/** As Ctrl+C does. */
	int stop() throws InterruptedException {
		this.process.destroy();
		return exitCode();
	}

	/** As a power cut does. */
	void kill() {
		PostgresHome.kill(this.process.toHandle());
	}

	@Override
	public void close() {
		kill();
	}

}
