package app.askwell.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import app.askwell.AskwellApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The real program in a process of its own: what someone sees who made a slip. */
class StartRefusedTests {

	@TempDir
	private Path home;

	@Test
	void endsWithOneSentenceWhenASettingIsNotKnown() throws Exception {
		assertRefused(Map.of("ASKWELL_HOEM", "x"), "There is no setting ASKWELL_HOEM.", "Did you mean ASKWELL_HOME?");
	}

	@Test
	void endsWithOneSentenceWhenASettingHasNoSense() throws Exception {
		assertRefused(Map.of("ASKWELL_PUBLIC_URL", "example.org"), "is not the address of a web site",
				"https://askwell.example.org");
	}

	@Test
	void endsWithOneSentenceWhenAPortIsNoNumber() throws Exception {
		assertRefused(Map.of("ASKWELL_POSTGRES_PORT", "many"),
				"Askwell cannot read ASKWELL_POSTGRES_PORT (“many”): it must be a whole number.",
				"The port of the embedded database.");
	}

	private void assertRefused(Map<String, String> variables, String sentence, String advice) throws Exception {
		Path output = this.home.resolve("output");
		Process process = start(variables, output);
		assertThat(process.waitFor()).isOne();
		assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains(sentence)
			.contains(advice)
			.doesNotContain("\tat ", "Exception");
		assertThat(this.home.resolve("data")).doesNotExist();
	}

	private Process start(Map<String, String> variables, Path output) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp",
				System.getProperty("java.class.path"), AskwellApplication.class.getName(), "--server.port=0")
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().put("ASKWELL_HOME", this.home.toString());
		builder.environment().putAll(variables);
		return builder.start();
	}

}
