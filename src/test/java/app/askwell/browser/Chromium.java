package app.askwell.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser that the suite drives: the one named by the environment, else one
 * that is installed, else one that the system's packages bring. Without any of them it
 * stops with a sentence, because a suite that skips its browser proves nothing.
 */
final class Chromium {

	static final String VARIABLE = "ASKWELL_TEST_BROWSER";

	static final String ADVICE = "The browser tests need Chromium, Chrome or Edge: install one of them, or name its program in "
			+ VARIABLE + ".";

	private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome-stable",
			"google-chrome", "microsoft-edge-stable", "microsoft-edge");

	private static final List<String> MAC_APPLICATIONS = List.of("Google Chrome", "Chromium", "Microsoft Edge");

	private static final List<String> WINDOWS_ROOTS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

	private static final List<String> WINDOWS_PROGRAMS = List.of("Google/Chrome/Application/chrome.exe",
			"Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

	private final Map<String, String> environment;

	private final List<Path> places;

	private final SystemPackages packages;

	Chromium(Map<String, String> environment, List<Path> places, SystemPackages packages) {
		this.environment = environment;
		this.places = places;
		this.packages = packages;
	}

	static Chromium ofThisMachine() {
		Map<String, String> environment = System.getenv();
		return new Chromium(environment, usualPlaces(environment), SystemPackages.ofThisMachine());
	}

	Path executable() {
		return named().or(this::installed).orElseGet(this::fromPackages);
	}

	private Optional<Path> named() {
		Optional<Path> named = Optional.ofNullable(this.environment.get(VARIABLE))
			.filter((value) -> !value.isBlank())
			.map(Path::of);
		named.filter((path) -> !isProgram(path)).ifPresent((path) -> {
			throw new IllegalStateException(VARIABLE + " names " + path + ", which is not a program that can be run.");
		});
		return named;
	}

	private Optional<Path> installed() {
		return this.places.stream().filter(Chromium::isProgram).findFirst();
	}

	private Path fromPackages() {
		if (!this.packages.canInstall()) {
			throw new IllegalStateException(ADVICE);
		}
		this.packages.install("chromium", "fonts-liberation");
		return installed().orElseThrow(() -> new IllegalStateException(ADVICE));
	}

	private static boolean isProgram(Path path) {
		return Files.isRegularFile(path) && Files.isExecutable(path);
	}

	private static List<Path> usualPlaces(Map<String, String> environment) {
		return Stream.of(onPath(environment), underLinux(), underMac(), underWindows(environment))
			.flatMap((places) -> places)
			.toList();
	}

	private static Stream<Path> onPath(Map<String, String> environment) {
		List<String> folders = Arrays.asList(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
		return COMMANDS.stream()
			.flatMap((command) -> folders.stream()
				.filter((folder) -> !folder.isBlank())
				.map((folder) -> Path.of(folder, command)));
	}

	private static Stream<Path> underLinux() {
		return Stream.concat(COMMANDS.stream().map((command) -> Path.of("/usr/bin", command)),
				Stream.of("/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium")
					.map(Path::of));
	}

	private static Stream<Path> underMac() {
		return Stream.of("/Applications", System.getProperty("user.home") + "/Applications")
			.flatMap((folder) -> MAC_APPLICATIONS.stream()
				.map((name) -> Path.of(folder, name + ".app", "Contents", "MacOS", name)));
	}

	private static Stream<Path> underWindows(Map<String, String> environment) {
		return WINDOWS_ROOTS.stream()
			.map(environment::get)
			.filter((root) -> root != null && !root.isBlank())
			.flatMap((root) -> WINDOWS_PROGRAMS.stream().map((program) -> Path.of(root, program)));
	}

}
