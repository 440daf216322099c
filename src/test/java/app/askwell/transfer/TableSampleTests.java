package app.askwell.transfer;

import java.util.List;

import app.askwell.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableSampleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Who,Where\\nAnn,Acme|2", "Who;Where;When\\n\"Lee, Ann\";Acme;Now|3",
			"Who\\tWhere\\nAnn\\tAcme|2", "\"Who\";\"Where\"\\n\"a, b, c\";\"d\"|2", "Ann Lee\\nBo Li|1" })
	void tellsHowTheCellsAreSeparated(String text, int columns) {
		assertThat(sample(text).width()).isEqualTo(columns);
	}

	@Test
	void beginsBelowTheNotes() {
		TableSample sample = sample("Our list\\n\\nWho,Where\\nAnn,Acme");
		assertThat(sample.row()).isEqualTo(3);
		assertThat(sample.headings()).containsExactly("who", "where");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dear all, thank you.", "x", "one line only, with a comma" })
	void refusesWhatIsNoTable(String text) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> sample(text)).withMessageContaining("no-header");
	}

	@Test
	void refusesQuotationMarksThatFitNoSeparator() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> sample("Who,Where\\nAnn,\"Acme\\nBo,Tern"))
			.withMessageContaining("quotes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Kontaktperson;Firma;x\\nAnn Lee;Acme;ann@example.org|NAME COMPANY EMAIL",
					"Ann,Lee,ann@example.org\\nBo,Li,bo@example.org|FIRST LAST EMAIL",
					"a,b,c\\nhttps://www.linkedin.com/in/ann,3 Jan 2019,+1 617 555 0100|PROFILE CONNECTED PHONE",
					"Who,Where\\nAnn Lee,Acme 24|NAME -", "Vorname,Wo\\nAnn,Acme|FIRST -", "12,34\\n56,78|- -" })
	void guessesByHeadingsAndByWhatMostCellsLookLike(String text, String expected) {
		assertThat(ColumnGuess.of(sample(text)).stream().map((it) -> (it != null) ? it.name() : "-"))
			.containsExactly(expected.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Who,Mail\\nAnn,ann@example.org|true",
			"Ann,a@example.org\\nBo,b@example.org|false", "Name,Wo\\nAnn,Acme|true", "Ann,Acme\\nBo,Tern|false" })
	void tellsWhetherTheFirstRowNamesTheColumns(String text, boolean names) {
		assertThat(ColumnGuess.firstRowNames(sample(text))).isEqualTo(names);
	}

	@Test
	void knowsATableAgainByItsHeadingsAndNotByWhoIsInIt() {
		byte[] one = sample("Who,Where\\nAnn,Acme").fingerprint(true);
		assertThat(sample("WHO, Where\\nBo,Tern\\nCy,Tern").fingerprint(true)).isEqualTo(one);
		assertThat(sample("Who,When\\nAnn,Acme").fingerprint(true)).isNotEqualTo(one);
		assertThat(sample("Ann,Acme\\nBo,Tern").fingerprint(false))
			.isEqualTo(sample("Cy,Wick\\nDee,Tern").fingerprint(false));
	}

	private static TableSample sample(String text) {
		return TableSample.of(text.replace("\\n", "\n").replace("\\t", "\t"));
	}

}
