package app.askwell.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.askwell.shared.Rule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule, code and tests are found by the number, and docs/rules.md lists them as they are.
 * {@code -Daskwell.test.write=true} writes its table anew.
 */
class RulesInTheDocsTests {

	private static final Path DOCUMENT = Path.of("docs/rules.md");

	private static final String BEGIN = "<!-- table: begin -->\n";

	private static final String END = "<!-- table: end -->";

	private final List<NumberedTests> tests = NumberedTests.all();

	RulesInTheDocsTests() throws IOException {
	}

	@Test
	void listsEveryRule() throws IOException {
		String document = Files.readString(DOCUMENT);
		String current = document.substring(0, document.indexOf(BEGIN) + BEGIN.length()) + table()
				+ document.substring(document.indexOf(END));
		if (Boolean.getBoolean("askwell.test.write")) {
			Files.writeString(DOCUMENT, current);
		}
		assertThat(Files.readString(DOCUMENT)).isEqualTo(current);
	}

	@Test
	void everyRuleThatHoldsHasATestWithItsNumber() {
		assertThat(Upholders.rules()).isNotEmpty()
			.allSatisfy((rule) -> assertThat(tests(rule)).as("tests of %s", rule).isNotEmpty());
	}

	@Test
	void everyNumberInATestIsARuleThatHolds() {
		assertThat(this.tests).isNotEmpty()
			.allSatisfy((numbered) -> assertThat(Upholders.rules()).as("%s", numbered)
				.extracting(Rule::name)
				.contains(numbered.number()));
	}

	private List<String> tests(Rule rule) {
		return this.tests.stream()
			.filter((numbered) -> numbered.number().equals(rule.name()))
			.map(NumberedTests::test)
			.toList();
	}

	private String table() {
		return Arrays.stream(Rule.values())
			.map(this::row)
			.collect(
					Collectors.joining("", "| number | severity | rule | code | tests |\n|---|---|---|---|---|\n", ""));
	}

	private String row(Rule rule) {
		String severities = rule.severities()
			.stream()
			.map((severity) -> severity.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
		return "| %s | %s | %s | %s | %s |\n".formatted(rule, severities, rule.summary(), code(rule),
				words(tests(rule)));
	}

	private static String code(Rule rule) {
		List<String> code = Upholders.of(rule).stream().map(RulesInTheDocsTests::place).toList();
		return code.isEmpty() ? "not yet" : words(code);
	}

	/** With its module. */
	private static String place(Class<?> type) {
		return type.getName().replace("app.askwell.", "").replace('.', '/');
	}

	private static String words(List<String> names) {
		return names.stream().map((name) -> "`" + name + "`").collect(Collectors.joining(", "));
	}

}
