package app.askwell.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** No table and no column can be added and be forgotten here. */
@AskwellTest
class AccountFormatTests {

	private static final Path PAGE = Path.of("docs", "export.md");

	private static final String BEGIN = "<!-- tables: begin -->\n";

	private static final String END = "<!-- tables: end -->";

	@Autowired
	private AccountFormat format;

	@Autowired
	private Catalogue catalogue;

	@Test
	void everyTableIsInTheFileOrLeftOutForAReason() {
		List<String> tables = new ArrayList<>(this.catalogue.columns().keySet());
		tables.removeAll(this.format.text().tables().keySet());
		assertThat(tables.stream().filter((table) -> !isLeftOut(table)))
			.as("tables that export/account.yaml neither tells nor leaves out")
			.isEmpty();
		assertThat(this.format.text().leftOut().values()).extracting(FormatText.LeftOut::text).doesNotContain("");
	}

	@Test
	void everyColumnIsInTheFileOrLeftOutForAReason() {
		Map<String, List<Catalogue.Column>> known = this.catalogue.columns();
		this.format.text().tables().forEach((table, told) -> {
			TreeSet<String> columns = new TreeSet<>(told.columns().keySet());
			columns.addAll(told.leftOut().keySet());
			columns.add("account_id");
			assertThat(known.get(table)).as("columns of %s", table)
				.extracting(Catalogue.Column::name)
				.containsExactlyInAnyOrderElementsOf(columns);
		});
	}

	@Test
	void everythingHasAMeaning() {
		assertThat(this.format.parts()).allSatisfy((part) -> {
			assertThat(part.text()).as(part.table()).isNotEmpty();
			assertThat(part.order()).as(part.table()).isNotEmpty();
			assertThat(part.columns()).allSatisfy(
					(column) -> assertThat(column.text()).as("%s.%s", part.table(), column.name()).isNotEmpty());
		});
	}

	@Test
	void theDocsTellEveryField() throws IOException {
		String page = Files.readString(PAGE);
		String current = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + FormatInTheDocs.of(this.format)
				+ page.substring(page.indexOf(END));
		if (Boolean.getBoolean("askwell.test.write")) {
			Files.writeString(PAGE, current);
		}
		assertThat(Files.readString(PAGE)).isEqualTo(current);
	}

	private boolean isLeftOut(String table) {
		return this.format.text()
			.leftOut()
			.keySet()
			.stream()
			.anyMatch((name) -> name.endsWith("*") ? table.startsWith(name.substring(0, name.length() - 1))
					: table.equals(name));
	}

}
