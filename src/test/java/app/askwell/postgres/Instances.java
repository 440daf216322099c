package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Several programs over one database that is none of theirs, each with a folder and a
 * port of its own, which it keeps when it starts again.
 */
final class Instances implements AutoCloseable {

	/** Any text, as long as it is the same for all. */
	private static final String KEY = "a key that all instances share";

	private final Path folder;

	private final Map<String, String> environment;

	private final List<Integer> ports = new ArrayList<>();

	private final Map<Integer, RealApplication> running = new HashMap<>();

	Instances(Path folder, int number, PostgresLauncher postgres, Map<String, String> more) {
		this.folder = folder;
		this.environment = new HashMap<>(more);
		this.environment.putAll(Map.of("SPRING_DATASOURCE_URL", postgres.url(PostgresLauncher.DATABASE),
				"SPRING_DATASOURCE_USERNAME", postgres.username(), "SPRING_DATASOURCE_PASSWORD", postgres.password(),
				"ASKWELL_MAIL_KEY", KEY, "ASKWELL_TRUSTED_PROXIES", "127.0.0.1"));
		for (int i = 0; i < number; i++) {
			this.ports.add(Balancer.freePort());
		}
	}

	List<Integer> ports() {
		return this.ports;
	}

	/** Begins to start one; its page is not there yet. */
	RealApplication begin(int which, String classPath, String... options) throws IOException {
		Map<String, String> own = new HashMap<>(this.environment);
		own.put("SERVER_PORT", String.valueOf(this.ports.get(which)));
		RealApplication application = RealApplication.begin(classPath,
				Files.createDirectories(this.folder.resolve("instance" + which)), own, options);
		this.running.put(which, application);
		return application;
	}

	void start(int which, String classPath, String... options) throws IOException {
		begin(which, classPath, options).address();
	}

	void awaitReady(int which) {
		one(which).address();
	}

	/** What one wrote to its terminal. */
	String said(int which) {
		return one(which).said();
	}

	void kill(int which) {
		one(which).kill();
	}

	int stop(int which) throws InterruptedException {
		return one(which).stop();
	}

	private RealApplication one(int which) {
		return Objects.requireNonNull(this.running.get(which), "not begun");
	}

	@Override
	public void close() {
		this.running.values().forEach(RealApplication::close);
	}

}
