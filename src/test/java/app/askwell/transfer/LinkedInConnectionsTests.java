package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LinkedInConnectionsTests {

	@Test
	void readsEveryRowOfTheSample() {
		ReadFile read = PeopleFile.read(LinkedInSample.file());
		List<ImportedPerson> people = read.people();
		assertThat(people).hasSize(176);
		assertThat(read.rejected()).hasSize(4);
		assertThat(people).extracting(ImportedPerson::profileUrl).doesNotContainNull().doesNotHaveDuplicates();
		assertThat(people).extracting(ImportedPerson::connectedOn).doesNotContainNull();
		assertThat(people.stream().map(ImportedPerson::email).filter(Objects::nonNull)).hasSize(24);
		assertThat(people.stream().map(ImportedPerson::company).filter(Objects::nonNull)).hasSize(172);
		assertThat(people.stream().map(ImportedPerson::position).filter(Objects::nonNull)).hasSize(172);
	}

	@Test
	void readsEachColumnOfARow() {
		assertThat(PeopleFile.read(LinkedInSample.file()).people()).contains(new ImportedPerson(13, "Quynh Núñez",
				"https://www.linkedin.com/in/quynh-nez-0008", "quynh.8@example.org", "Tern Coffee, Inc.",
				"Chief Executive Officer", null, null, LocalDate.of(2016, 4, 24)));
	}

	@Test
	void listsMembersWhoClosedTheirAccount() {
		List<RejectedRow> rejected = PeopleFile.read(LinkedInSample.file()).rejected();
		assertThat(rejected).extracting(RejectedRow::reasonCode).containsOnly("import.reason.closed-member");
		assertThat(rejected).extracting(RejectedRow::row, RejectedRow::shown)
			.containsExactly(tuple(45, "29 Dec 2020"), tuple(86, "06 Sep 2023"), tuple(127, "08 Apr 2019"),
					tuple(168, "26 Jan 2024"));
		assertThat(rejected.get(0).cells()).containsExactly("", "", "", "", "", "", "29 Dec 2020");
	}

	@Test
	void findsColumnsByNameInAnyOrder() {
		ImportedPerson person = LinkedInSample
			.read("Company, LAST NAME ,Fax,\"First  Name\",Connected On\nAcme,Lee,12,Ann,7-Feb-22\n")
			.people()
			.get(0);
		assertThat(person).isEqualTo(
				new ImportedPerson(2, "Ann Lee", null, null, "Acme", null, null, null, LocalDate.of(2022, 2, 7)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void readsEveryKindOfLineEnd(String end) {
		String text = "Notes:" + end + "\"a lone mark" + end + end + "First Name,Last Name" + end + "Ann,Lee" + end
				+ end + ",," + end + "Bo,Li";
		assertThat(LinkedInSample.read(text).people()).extracting(ImportedPerson::row, ImportedPerson::name)
			.containsExactly(tuple(5, "Ann Lee"), tuple(8, "Bo Li"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t" })
	void readsWhatASpreadsheetInAnotherLanguageSaves(String separator) {
		String text = "First Name,Last Name,Company\nAnn,Lee,Acme\n".replace(",", separator);
		assertThat(LinkedInSample.read(text).people()).extracting(ImportedPerson::company).containsExactly("Acme");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "17 Aug 2015|2015-08-17", "7 Aug 2015|2015-08-07", "7-Feb-22|2022-02-07",
					"07-FEB-2022|2022-02-07", "3 Sept 2019|2019-09-03", "Feb 7, 2022|2022-02-07",
					"2022-02-07|2022-02-07", "31 Feb 2020|none", "02/07/2022|none", "soon|none", "''|none",
					"1 Jan +999999999|none", "1 Jan -2015|none", "1 Jan 0015|none" })
	void readsDatesThatAreCertain(String written, LocalDate day) {
		assertThat(LinkedInSample.person("Ann,Lee,,,,,\"" + written + "\"").connectedOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://linkedin.com/in/ann", "linkedin.com/in/ann", "https://",
			"https://linkedin.com@example.org/in/ann", "https://linkedin.com/in/a b", "data:text/html,x" })
	void leavesOutProfilesThatAreNoWebAddress(String url) {
		assertThat(LinkedInSample.person("Ann,Lee,\"" + url + "\",,,,").profileUrl()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "a@b@c", "ann lee@example.org", "@example.org" })
	void leavesOutWhatIsNoEmailAddress(String email) {
		assertThat(LinkedInSample.person("Ann,Lee,," + email + ",,,").email()).isNull();
	}

	@Test
	void tidiesBlanksAndHiddenCharacters() {
		ImportedPerson person = LinkedInSample
			.person("\"  Ann\u00A0 \tMarie\",\"\u202ELee\n\",,,\"Tern\r\nCoffee\",\" \",");
		assertThat(person.name()).isEqualTo("Ann Marie Lee");
		assertThat(person.company()).isEqualTo("Tern Coffee");
		assertThat(person.position()).isNull();
	}

	@Test
	void keepsNamesInEveryScript() {
		String text = "First Name,Last Name\n山田,太郎\nМария,Иванова\n,Suharto\nमीरा,शर्मा\n😀,Lee\n";
		assertThat(LinkedInSample.read(text).people()).extracting(ImportedPerson::name)
			.containsExactly("山田 太郎", "Мария Иванова", "Suharto", "मीरा शर्मा", "😀 Lee");
	}

	@Test
	void saysWhyARowMakesNoContact() {
		String text = LinkedInSample.HEADER + "A".repeat(201) + ",Lee\nAnn,Lee,,," + "b".repeat(201) + "\n"
				+ "Ann,Lee,,,," + "c".repeat(201) + "\nAnn,Lee,,,Acme, Inc.,Owner,7-Feb-22\n";
		ReadFile read = LinkedInSample.read(text);
		assertThat(read.people()).isEmpty();
		assertThat(read.rejected()).extracting(RejectedRow::row, RejectedRow::reasonCode)
			.containsExactly(tuple(2, "import.reason.name-too-long"), tuple(3, "import.reason.company-too-long"),
					tuple(4, "import.reason.position-too-long"), tuple(5, "import.reason.too-many-cells"));
		assertThat(read.rejected().get(0).shown()).hasSize(81).endsWith("…");
	}

	@Test
	void passesOverAHeaderInTheMiddle() {
		String text = "First Name,Last Name\nAnn,Lee\nFirst Name,Last Name\nBo,Li\n";
		assertThat(LinkedInSample.read(text).people()).extracting(ImportedPerson::row).containsExactly(2, 4);
	}

}
