package app.askwell.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Seal;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of settings in the documentation is the one in the code.
 * {@code -Daskwell.test.write=true} writes it anew.
 */
class ConfigurationTableTests {

	private static final Path DOCUMENT = Path.of("docs/configuration.md");

	private static final String BEGIN = "<!-- table: begin -->\n";

	private static final String END = "<!-- table: end -->";

	@Test
	void isTheOneInTheCode() throws IOException {
		String document = Files.readString(DOCUMENT);
		String current = document.substring(0, document.indexOf(BEGIN) + BEGIN.length()) + table()
				+ document.substring(document.indexOf(END));
		if (Boolean.getBoolean("askwell.test.write")) {
			Files.writeString(DOCUMENT, current);
		}
		assertThat(Files.readString(DOCUMENT)).isEqualTo(current);
	}

	@Test
	void knowsEverySettingThatTheCodeBinds() throws ClassNotFoundException {
		List<String> bound = new ArrayList<>(bound());
		bound.add(Seal.SETTING);
		assertThat(bound).contains("askwell.public-url", "askwell.home");
		assertThat(
				Arrays.stream(Variable.values()).map(Variable::property).filter((name) -> name.startsWith("askwell.")))
			.containsExactlyInAnyOrderElementsOf(bound);
	}

	@Test
	void namesTheVariableLikeTheProperty() {
		assertThat(Variable.values()).allSatisfy((variable) -> assertThat(variable.name().replace("_", ""))
			.isEqualToIgnoringCase(variable.property().replaceAll("[.-]", "")));
	}

	@Test
	void everySettingInTheReadmeExists() throws IOException {
		List<String> named = Files.readString(Path.of("README.md"))
			.lines()
			.filter((line) -> line.matches("\\| `(SERVER|ASKWELL|SPRING)_.*"))
			.map((line) -> line.replaceFirst("\\| `([A-Z_]+)`.*", "$1"))
			.toList();
		assertThat(named).isNotEmpty();
		assertThat(Variable.names()).containsAll(named);
	}

	private static List<String> bound() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider records = new ClassPathScanningCandidateComponentProvider(false);
		records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Stream.Builder<String> names = Stream.builder();
		for (var candidate : records.findCandidateComponents("app.askwell")) {
			names(String.valueOf(candidate.getBeanClassName())).forEach(names);
		}
		return names.build().toList();
	}

	private static Stream<String> names(String type) throws ClassNotFoundException {
		Class<?> record = ClassUtils.forName(type, null);
		return names(record, record.getAnnotation(ConfigurationProperties.class).value());
	}

	private static Stream<String> names(Class<?> record, String prefix) {
		return Arrays.stream(record.getRecordComponents()).flatMap((component) -> {
			String name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
			return component.getType().isRecord() ? names(component.getType(), name) : Stream.of(name);
		});
	}

	private static String table() {
		return Arrays.stream(Variable.values())
			.map((variable) -> row(variable) + (variable.isSecret() ? file(variable) : ""))
			.collect(Collectors.joining("", "| variable | default | meaning |\n|---|---|---|\n", ""));
	}

	private static String row(Variable variable) {
		String otherwise = variable.otherwise().isEmpty() ? "none" : "`" + variable.otherwise() + "`";
		return "| `" + variable.name() + "` | " + otherwise + " | " + variable.meaning() + " |\n";
	}

	private static String file(Variable variable) {
		return "| `" + variable.name() + Variable.FILE + "` | none | A file with `" + variable.name()
				+ "` in it, readable by its owner alone. |\n";
	}

}
