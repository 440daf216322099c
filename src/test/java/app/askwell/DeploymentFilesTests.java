package app.askwell;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No container engine is needed to see that what is shipped is pinned, closed and
 * watched.
 */
class DeploymentFilesTests {

	private static final String PINNED = "[a-z0-9./-]+:v?\\d+\\.\\d+(\\.\\d+)?(_\\d+)?(-[a-z0-9.-]+)?";

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");

	private final Map<String, Map<String, Object>> services = services();

	@Test
	void pinsEveryImage() {
		assertThat(values("image")).hasSameSizeAs(this.services.values())
			.allSatisfy((image) -> assertThat(image).asString().matches(PINNED));
		assertThat(dockerfile().filter((line) -> line.startsWith("FROM "))
			.map((line) -> line.replaceFirst("FROM (\\S+).*", "$1"))).hasSize(2)
			.allSatisfy((image) -> assertThat(image).matches(PINNED));
	}

	@Test
	void watchesTheHealthOfEveryService() {
		assertThat(this.services).hasSize(3)
			.allSatisfy((name, service) -> assertThat(service).containsKey("healthcheck"));
	}

	@Test
	void givesNoServiceMoreRightsThanItNeeds() {
		assertThat(this.services).allSatisfy(
				(name, service) -> assertThat(service).containsEntry("security_opt", List.of("no-new-privileges:true"))
					.containsEntry("cap_drop", List.of("ALL"))
					.containsEntry("read_only", true));
	}

	@Test
	void runsNoServiceAsRoot() {
		assertThat(this.services).allSatisfy((name, service) -> {
			String user = service.containsKey("build") ? lastStage("USER ") : String.valueOf(service.get("user"));
			assertThat(user).matches("[1-9]\\d*:[1-9]\\d*");
		});
	}

	@Test
	void publishesPortsOnThisMachineOnly() {
		List<?> ports = values("ports").stream().flatMap((list) -> ((Collection<?>) list).stream()).toList();
		assertThat(ports).hasSize(2).allSatisfy((port) -> assertThat(port).asString().startsWith("127.0.0.1:"));
	}

	@Test
	void explainsEveryVariableInTheExample() {
		List<String> used = VARIABLE.matcher(read("docker-compose.yml"))
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.toList();
		assertThat(properties(".env.example").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void keepsNoPasswordInTheExample() {
		assertThat(properties(".env.example").getProperty("POSTGRES_PASSWORD")).isEmpty();
	}

	@Test
	void checksTheHealthOfTheImage() {
		assertThat(lastStage("HEALTHCHECK ")).isNotBlank();
		assertThat(lastStage("ENTRYPOINT ")).startsWith("[").endsWith("]");
	}

	@Test
	void pinsTheMavenThatTheWrapperDownloads() {
		Properties wrapper = properties(".mvn/wrapper/maven-wrapper.properties");
		assertThat(wrapper.getProperty("distributionUrl"))
			.matches("https://archive\\.apache\\.org/dist/maven/.+\\.zip");
		assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
	}

	private List<Object> values(String key) {
		return this.services.values()
			.stream()
			.filter((service) -> service.containsKey(key))
			.map((s) -> s.get(key))
			.toList();
	}

	private static String lastStage(String instruction) {
		List<String> lines = dockerfile().toList();
		int start = lines
			.lastIndexOf(lines.stream().filter((line) -> line.startsWith("FROM ")).reduce("", (a, b) -> b));
		return lines.stream()
			.skip(start)
			.filter((line) -> line.startsWith(instruction))
			.map((line) -> line.substring(instruction.length()).strip())
			.reduce("", (earlier, later) -> later);
	}

	private static Stream<String> dockerfile() {
		return read("Dockerfile").lines();
	}

	private static Properties properties(String file) {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(read(file)));
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> services() {
		Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
			.load(read("docker-compose.yml"));
		return (Map<String, Map<String, Object>>) compose.get("services");
	}

}
