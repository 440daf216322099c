package app.askwell.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An application in a process of its own, which a test kills. */
final class KilledApplication {

	static final String NOTE = "kept";

	private KilledApplication() {
	}

	/** Writes one note and then waits to be killed, or for the end of the tests. */
	public static void main(String[] args) throws Exception {
		try (PostgresLauncher postgres = PostgresLauncher.start(Path.of(args[0]), 0, PostgresHome.BINARIES)) {
			PostgresHome.write(postgres, NOTE);
			System.out.println("ready");
			System.out.println(System.in.read());
		}
	}

	/** Starts it and returns when its note is committed. */
	static Process writingIn(PostgresHome home) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				KilledApplication.class.getName(), home.path().toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
		String line = output.readLine();
		while (line != null && !line.equals("ready")) {
			line = output.readLine();
		}
		if (line == null) {
			throw new IOException("The application ended before its note was written");
		}
		return process;
	}

}
