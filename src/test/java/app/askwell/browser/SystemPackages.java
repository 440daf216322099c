package app.askwell.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Installs packages with apt where this process may: as root, on a system that has it.
 */
final class SystemPackages {

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final String user;

	private final String path;

	private final Path log;

	SystemPackages(String user, String path, Path log) {
		this.user = user;
		this.path = path;
		this.log = log;
	}

	static SystemPackages ofThisMachine() {
		return new SystemPackages(System.getProperty("user.name"), System.getenv().getOrDefault("PATH", ""),
				Path.of("target", "browser-install.log"));
	}

	boolean canInstall() {
		return this.user.equals("root") && Arrays.stream(this.path.split(File.pathSeparator, -1))
			.anyMatch((folder) -> !folder.isBlank() && Files.isExecutable(Path.of(folder, "apt-get")));
	}

	void install(String... packages) {
		List<String> command = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
		command.addAll(List.of(packages));
		try {
			Files.createDirectories(this.log.toAbsolutePath().getParent());
			Files.deleteIfExists(this.log);
			aptGet(List.of("update"));
			aptGet(command);
		}
		catch (IOException ex) {
			throw new IllegalStateException("apt-get could not be run.", ex);
		}
	}

	private void aptGet(List<String> arguments) throws IOException {
		// Another installation may hold the lock for a while.
		List<String> command = new ArrayList<>(List.of("apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
		if (!finishedWell(builder.start())) {
			throw new IllegalStateException(Chromium.ADVICE + " Installing it here failed; " + this.log + " says why.");
		}
	}

	private static boolean finishedWell(Process process) {
		try {
			return process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroy();
		}
	}

}
