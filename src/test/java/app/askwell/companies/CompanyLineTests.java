package app.askwell.companies;

import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reading a pasted list. */
class CompanyLineTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Corvane                               | Corvane                 |
			Halden Medical, Boston                | Halden Medical          | Boston
			  Halden Medical ,  Boston            | Halden Medical          | Boston
			Corvane, Inc.                         | Corvane, Inc.           |
			Corvane, Inc., Boston, Massachusetts  | Corvane, Inc.           | Boston, Massachusetts
			Orsund GmbH & Co. KG, Berlin          | Orsund GmbH & Co. KG    | Berlin
			Corvane,                              | Corvane                 |
			""")
	void readsTheNameAndThePlace(String line, String name, @Nullable String place) {
		assertThat(CompanyLine.parse(line)).isEqualTo(new CompanyLine(name, null, place));
	}

	@Test
	void skipsLinesWithoutWords() {
		assertThat(CompanyPaste.read("Corvane\n\n  \r\n---\nOrsund, Oslo\n")).extracting(CompanyLine::name)
			.containsExactly("Corvane", "Orsund");
	}

	@Test
	void refusesAListWithoutCompanies() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> CompanyPaste.read(" \n--\n"))
			.withMessageContaining("refusal.targets.none");
	}

	@Test
	void takesAHundredAtOnceAndNoMore() {
		assertThat(CompanyPaste.read("Corvane\n".repeat(CompanyPaste.MOST))).hasSize(100);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> CompanyPaste.read("Corvane\n".repeat(CompanyPaste.MOST + 1)))
			.withMessageContaining("refusal.targets.many");
	}

	@Test
	void refusesALineThatIsNoName() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> CompanyPaste.read("Corvane\n" + "word ".repeat(50)))
			.withMessageContaining("refusal.targets.long");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> CompanyPaste.read("Corvane, " + "x".repeat(101)))
			.withMessageContaining("refusal.targets.long");
	}

}
