package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

/**
 * The data directory: made once and whole, and never touched by another major version.
 */
record Cluster(Path home, PostgresTools tools) {

	static final String SUPERUSER = "postgres";

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

	Path data() {
		return this.home.resolve("data");
	}

	static boolean existsIn(Path home) {
		return Files.exists(home.resolve("data").resolve("PG_VERSION"));
	}

	void prepare(Secret secret) throws IOException {
		if (!existsIn(this.home)) {
			create(secret);
		}
		String found = Files.readString(data().resolve("PG_VERSION")).trim();
		String expected = majorVersion();
		if (!found.equals(expected)) {
			throw PostgresRefused.otherVersion(data(), found, expected);
		}
	}

	/**
	 * Into a directory beside it, then one rename: a kill half-way leaves no half
	 * cluster.
	 */
	private void create(Secret secret) throws IOException {
		Path draft = this.home.resolve("data.new");
		FileSystemUtils.deleteRecursively(draft);
		this.tools.run(PATIENCE, "initdb", "-D", draft.toString(), "-U", SUPERUSER, "-A", "scram-sha-256",
				"--pwfile=" + secret.file(), "-E", "UTF-8", "--no-locale", "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--data-checksums");
		Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private String majorVersion() throws IOException {
		String version = this.tools.run(PATIENCE, "initdb", "--version");
		Matcher matcher = MAJOR.matcher(version);
		if (!matcher.find()) {
			throw new IOException("PostgreSQL does not tell its version: " + version);
		}
		return matcher.group(1);
	}

}
