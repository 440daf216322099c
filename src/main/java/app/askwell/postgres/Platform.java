package app.askwell.postgres;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kind of computer, in the words of the archives that hold PostgreSQL. */
final class Platform {

	private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

	static final boolean WINDOWS = SYSTEM.startsWith("windows");

	static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private Platform() {
	}

	/**
	 * Name of the archive on the class path, which the build chose for its own platform.
	 */
	static String archive() {
		boolean musl = Files.exists(Path.of("/etc/alpine-release"));
		return "postgres-" + system() + "-" + processor() + (musl ? "-alpine_linux" : "") + ".txz";
	}

	static boolean isRoot() {
		return !WINDOWS && "root".equals(System.getProperty("user.name"));
	}

	private static String system() {
		if (WINDOWS) {
			return "windows";
		}
		return SYSTEM.startsWith("mac") ? "darwin" : SYSTEM;
	}

	private static String processor() {
		String name = System.getProperty("os.arch", "");
		return switch (name) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> name;
		};
	}

}
