package app.askwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the docs about tables says what the database says. */
@AskwellTest
class TablesInTheDocsTests {

	private static final Path PAGE = Path.of("docs", "tables.md");

	@Autowired
	private Everything everything;

	@Test
	void listsEveryTableWithItsPolicy() throws IOException {
		Path generated = Files.writeString(Path.of("target", "tables.md"), page(Tables.all(this.everything)));
		assertThat(PAGE).as("copy %s over %s", generated, PAGE).hasSameTextualContentAs(generated);
	}

	private static String page(List<Tables.Table> tables) {
		return """
				# Tables, and who sees their rows

				Written by a test from the database's own catalogue. A policy holds for every statement of the
				application, whose role `askwell_app` owns nothing; see
				[decision 0002](decisions/0002-row-level-security.md).

				| table | policy | the application may |
				|---|---|---|
				""" + tables.stream().map(TablesInTheDocsTests::line).collect(Collectors.joining());
	}

	private static String line(Tables.Table table) {
		String policy = table.policies().isEmpty() ? "none: belongs to no account" : "`" + table.policies() + "`";
		return "| `%s` | %s | %s |\n".formatted(table.name(), policy,
				table.rights().isEmpty() ? "nothing" : table.rights());
	}

}
