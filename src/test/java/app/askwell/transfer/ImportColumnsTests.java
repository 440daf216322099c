package app.askwell.transfer;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactDetails;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of anyone's making: what the columns mean is asked, and remembered. */
@AskwellTest
class ImportColumnsTests extends ImportSteps {

	private static final String WHO = "Who,Where,Write to\nAnn Lee,Acme,ann@example.org\nBo Li,Tern,bo@example.org\n";

	@Test
	void asksWhatTheColumnsAreAndFillsInWhatItCanTell() {
		String batch = table(WHO);
		assertThat(this.mvc.get().uri(batch).with(this.seeker.signedIn())).hasStatus(302)
			.hasRedirectedUrl(batch + "/columns");
		assertThat(page(batch + "/columns")).contains("What is in which column?", "Who", "Ann Lee", "bo@example.org")
			.containsPattern("value=\"EMAIL\" selected")
			.containsPattern("value=\"NAME\" selected")
			.containsPattern("name=\"firstRow\" value=\"on\" checked");
		assertThat(page("/import")).contains("Waits for you to say what the columns are");
	}

	@Test
	void readsTheTableAsTheSeekerSays() {
		String batch = table(WHO);
		assertThat(notice(say(batch, true, "NAME", "COMPANY", "EMAIL"))).contains("2 people: 2 new", "Ann Lee", "Acme");
		press(batch);
		ContactDetails ann = details(find("Ann Lee"));
		assertThat(ann.email()).isEqualTo("ann@example.org");
		assertThat(ann.company()).isEqualTo("Acme");
	}

	@Test
	void readsATableWithoutAHeadingRow() {
		String batch = table("Ann;Lee;Acme;+1 617 555 0100\nBo;Li;Tern;+1 617 555 0101\n");
		assertThat(page(batch + "/columns")).doesNotContainPattern("name=\"firstRow\" value=\"on\" checked");
		assertThat(notice(say(batch, false, "FIRST", "LAST", "COMPANY", "PHONE"))).contains("2 people: 2 new",
				"Ann Lee", "Bo Li");
	}

	@Test
	void asksForAColumnWithTheName() {
		String batch = table(WHO);
		assertThat(say(batch, true, "", "COMPANY", "EMAIL")).hasStatus(422)
			.bodyText()
			.contains("Please say which column holds the name", "aria-invalid=\"true\"")
			.containsPattern("value=\"COMPANY\" selected");
		assertThat(page(batch + "/columns")).contains("What is in which column?");
	}

	@Test
	void readsTheNextFileWithTheseHeadingsTheSameWay() {
		say(table(WHO), true, "NAME", "COMPANY", "EMAIL");
		assertThat(page(table(WHO + "Cy Ro,Wick,cy@example.org\n"))).contains("3 people: 3 new");
		this.seeker = this.seekers.open();
		assertThat(this.mvc.get().uri(table(WHO)).with(this.seeker.signedIn())).hasStatus(302);
	}

	@Test
	void readsATableAnewWhoseColumnsWereNotRight() {
		String batch = table("First Name,Last Name,Company\nAcme,Co,Ann Lee\n");
		assertThat(page(batch)).contains("Acme Co", "These columns are not right");
		assertThat(notice(say(batch, true, "", "", "NAME"))).contains("Ann Lee").doesNotContain("Acme Co");
		press(batch);
		assertThat(contacts()).isOne();
		assertThat(page(batch)).doesNotContain("These columns are not right");
		assertThat(this.everything.count("import_file", this.seeker)).isZero();
		assertThat(this.mvc.get().uri(batch + "/columns").with(this.seeker.signedIn())).hasStatus(404);
		assertThat(say(batch, true, "NAME", "", "")).hasStatus(302);
		assertThat(page(batch)).contains("Added (1)");
	}

	@Test
	void readsALargeTableLaterAsTheSeekerSays() {
		StringBuilder rows = new StringBuilder("Who,Where\n");
		for (int i = 0; i < 1200; i++) {
			rows.append("Per Son ").append(i).append(",Tern\n");
		}
		String batch = table(rows.toString());
		assertThat(tasks()).isEmpty();
		assertThat(notice(say(batch, true, "NAME", "COMPANY"))).contains("Reading the file");
		work();
		assertThat(page(batch)).contains("1,200 people: 1,200 new");
	}

	@Test
	void saysBesideTheColumnsWhyTheRestCannotBeRead() {
		String rows = "Ann Lee,Acme\n".repeat(30);
		String batch = table("Who,Where\n" + rows + "Bo,\"Li\n");
		assertThat(say(batch, true, "NAME", "COMPANY")).hasStatus(422)
			.bodyText()
			.contains("A quotation mark near row 32");
	}

	@Test
	void handsBackTheRowsThatWereLeftOut() {
		press(uploaded("Ann,Lee,,ann@example.org,Acme,CEO,\n"));
		String batch = uploaded(
				"Ann,Lee,,ann@example.org,Acme,CEO,\nBo,Li,,,Tern,,\n,,,,=SUM(A1),,29 Dec 2020\n" + "Bo,Li,,,Tern,,\n");
		String table = page(batch + "/left-out.csv");
		assertThat(table)
			.startsWith(
					"\uFEFFRow,What happened,Why,Name,Job,Company,E-mail,Profile,Phone,Notes,Askwell ID,first name,")
			.contains("\r\n2,Known,Same e-mail address as Ann Lee.,Ann Lee,CEO,Acme,ann@example.org,,,,\r\n",
					"\r\n4,Not readable,LinkedIn gives no name here. This member has closed their account or hidden it.,"
							+ ",,,,,,,,,,,,'=SUM(A1),,29 Dec 2020\r\n",
					"\r\n5,Known,The same person is in row 3 of this file already.,Bo Li,")
			.doesNotContain("\r\n3,");
		press(batch);
		assertThat(page(batch + "/left-out.csv")).contains("\r\n2,Left as it was,").doesNotContain("\r\n3,");
	}

	/** Signs and apostrophes before them come back as they were. */
	@Test
	void readsTheRowsThatWereLeftOutAgainAsTheyWere() {
		String header = "Name,Phone,Company\n";
		press(table(header + "Bo Li,+49 170 1,'+Plus\n"));
		String left = page(table(header + "Bo Li,+49 170 1,'+Plus\n") + "/left-out.csv");
		assertThat(left).contains("'+49 170 1", "''+Plus");
		press(table(left.replace("Bo Li", "Cy Young")));
		assertThat(details(find("Cy Young")).phone()).isEqualTo("+49 170 1");
		assertThat(details(find("Cy Young")).company()).isEqualTo("'+Plus");
	}

	/** The export tells the words. */
	@Test
	void meansWhatTheExportTakes() throws IOException {
		String told = new ClassPathResource("export/account.yaml").getContentAsString(StandardCharsets.UTF_8);
		assertThat(told).contains(
				Arrays.stream(Column.values()).map(Enum::name).collect(Collectors.joining(", ", "one-of: ['', ", "]")));
	}

	private MvcTestResult say(String batch, boolean firstRow, String... meanings) {
		List<String> parameters = new ArrayList<>();
		for (String meaning : meanings) {
			parameters.addAll(List.of("meanings", meaning));
		}
		if (firstRow) {
			parameters.addAll(List.of("firstRow", "on"));
		}
		return press(batch + "/columns", parameters.toArray(String[]::new));
	}

	private String table(String text) {
		return uploaded(text.getBytes(StandardCharsets.UTF_8));
	}

}
