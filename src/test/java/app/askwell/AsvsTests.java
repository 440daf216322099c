package app.askwell;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What docs/asvs.csv says of each requirement of OWASP ASVS 5.0 at levels 1 and 2 names a
 * test that exists, or a reason.
 */
class AsvsTests {

	private static final Path TABLE = Path.of("docs", "asvs.csv");

	private static final Pattern PLACE = Pattern.compile("(docs/[\\w/-]+\\.md)#([\\w-]+)");

	private static final String MET = "met";

	@Test
	void everyRequirementIsThereOnceInItsOrder() throws IOException {
		List<String> asked = new ClassPathResource("security/asvs-5.0.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
		assertThat(asked).hasSize(253);
		assertThat(rows()).extracting((row) -> row.get("number") + " " + row.get("level"))
			.containsExactlyElementsOf(asked);
	}

	@Test
	void everyRowSaysWhetherAndWhy() throws IOException {
		assertThat(rows()).allSatisfy((row) -> {
			assertThat(row.get("status")).as(row.get("number")).isIn(MET, "not applicable", "not met");
			assertThat(row.get("how")).as(row.get("number")).isNotBlank();
			assertThat(row.get("test").isBlank()).as(row.get("number")).isNotEqualTo(row.get("status").equals(MET));
		});
	}

	@Test
	void everyTestNamedIsThere() throws IOException {
		for (CSVRecord row : rows()) {
			for (String name : row.get("test").split(" ")) {
				assertThat(name.isEmpty() || isTest(name)).as("%s: %s", row.get("number"), name).isTrue();
			}
		}
	}

	@Test
	void everyPlaceNamedIsThere() throws IOException {
		List<MatchResult> places = PLACE.matcher(Files.readString(TABLE)).results().toList();
		assertThat(places).hasSizeGreaterThan(20);
		for (MatchResult place : places) {
			assertThat(headings(Path.of(place.group(1)))).as(place.group(1)).contains(place.group(2));
		}
	}

	/** The page tells first what is not met, and tells no more of it than the table. */
	@Test
	void thePageCountsAsTheTableDoes() throws IOException {
		TreeMap<String, Integer> counts = new TreeMap<>();
		rows().forEach((row) -> counts.merge(row.get("level") + " " + row.get("status"), 1, Integer::sum));
		String line = "| level | met | not applicable | not met |\n|---|---|---|---|\n" + counted(counts, "1")
				+ counted(counts, "2");
		assertThat(Files.readString(Path.of("docs", "security.md"))).contains(line);
	}

	@Test
	void thePageTellsEachThatIsNotMet() throws IOException {
		assertThat(Files.readString(Path.of("docs", "security.md"))).contains(rows().stream()
			.filter((row) -> row.get("status").equals("not met"))
			.map((row) -> "| V%s | %s | %s |\n".formatted(row.get("number"), row.get("level"), row.get("how")))
			.collect(Collectors.joining("", "|---|---|---|\n", "\n")));
	}

	private static String counted(TreeMap<String, Integer> counts, String level) {
		return "| %s | %d | %d | %d |\n".formatted(level, counts.get(level + " met"),
				counts.get(level + " not applicable"), counts.get(level + " not met"));
	}

	private static boolean isTest(String name) {
		String[] parts = name.split("#");
		try {
			Class<?> type = Class.forName(parts[0], false, AsvsTests.class.getClassLoader());
			List<Method> tests = testsOf(type);
			return (parts.length == 1) ? !tests.isEmpty()
					: tests.stream().anyMatch((test) -> test.getName().equals(parts[1]));
		}
		catch (ClassNotFoundException ex) {
			return false;
		}
	}

	/** Of whatever kind: each of JUnit's annotations for tests is one of this package. */
	private static List<Method> testsOf(Class<?> type) {
		List<Method> tests = new ArrayList<>();
		for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
			Stream.of(one.getDeclaredMethods())
				.filter((method) -> Arrays.stream(method.getAnnotations())
					.map((annotation) -> annotation.annotationType().getSimpleName())
					.anyMatch((annotation) -> annotation.equals("Test") || annotation.equals("ParameterizedTest")
							|| annotation.equals("TestFactory") || annotation.equals("RepeatedTest")))
				.forEach(tests::add);
		}
		return tests;
	}

	/** As GitHub names them in addresses. */
	private static List<String> headings(Path page) throws IOException {
		return Files.readAllLines(page)
			.stream()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("#+ ", "")
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\w -]", "")
				.replace(' ', '-'))
			.toList();
	}

	private static List<CSVRecord> rows() throws IOException {
		try (CSVParser table = CSVParser.parse(TABLE, StandardCharsets.UTF_8,
				CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return table.getRecords();
		}
	}

}
