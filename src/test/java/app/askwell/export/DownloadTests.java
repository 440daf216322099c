package app.askwell.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.shared.GuardedCell;
import app.askwell.transfer.Imports;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class DownloadTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private AccountFormat format;

	@Autowired
	private Imports imports;

	private Exported maya;

	@BeforeEach
	void fillAnAccount() {
		this.maya = new Exported(new Visit(this.mvc, this.seekers.open()), this.everything, this.format);
		Cast.join(this.everything, this.maya.seeker());
		this.everything
			.sql("""
					update contact set phone = '+1 617 555 0100', notes = e'=1+1\\n"Twins", ''quoted''; ünï 💡', job_title = '@home'
					 where account_id = ? and name = 'Priya Nair'
					""")
			.param(this.maya.seeker().account().value())
			.update();
	}

	@Test
	void holdsAFileForEachUse() {
		Map<String, byte[]> files = Exported.files(this.maya.download("/export/askwell.zip"));
		assertThat(files.keySet()).startsWith("askwell.json", "README.txt")
			.contains("csv/people.csv", "csv/follow-ups.csv", "contacts-3.vcf", "contacts-4.vcf", "calendar.ics")
			.hasSize(5 + Spreadsheets.ALL.size());
		assertThat(files.get("csv/people.csv")).isEqualTo(this.maya.download("/export/people.csv"));
		assertThat(files.get("contacts-4.vcf")).isEqualTo(this.maya.download("/export/contacts-4.vcf"));
		assertThat(text(Objects.requireNonNull(files.get("calendar.ics")))).contains("BEGIN:VEVENT", "Tom Alvarez");
		assertThat(text(Objects.requireNonNull(files.get("README.txt")))).contains("askwell.json", "\r\n")
			.doesNotContain("\r\r");
	}

	@ParameterizedTest
	@ValueSource(strings = { "askwell.zip", "people.csv", "contacts-3.vcf", "contacts-4.vcf", "calendar.ics" })
	void isAFileToKeepAndNothingForTheBrowserToRemember(String file) {
		assertThat(this.maya.visit().get("/export/" + file)).hasStatusOk().headers().satisfies((headers) -> {
			assertThat(headers.getCacheControl()).contains("no-store");
			assertThat(headers.getContentDisposition().isAttachment()).isTrue();
			assertThat(headers.getContentDisposition().getFilename()).matches("[a-z0-9.-]+");
			assertThat(headers.getContentLength()).isPositive();
		});
	}

	@Test
	void writesTablesWithNamesAndWords() throws IOException {
		Map<String, byte[]> files = Exported.files(this.maya.download("/export/askwell.zip"));
		for (String sheet : Spreadsheets.ALL) {
			List<CSVRecord> rows = rows(Objects.requireNonNull(files.get("csv/" + sheet + ".csv")));
			assertThat(rows).as(sheet).isNotEmpty();
			assertThat(rows).as(sheet).allSatisfy((row) -> assertThat(row.size()).isEqualTo(rows.get(0).size()));
			assertThat(rows.toString()).as(sheet).doesNotContain("_ID", "??", "[A-Z]+_[A-Z]+");
		}
		assertThat(rows(Objects.requireNonNull(files.get("csv/meetings.csv"))).toString()).contains("In person",
				"2026-11-25", "09:30", "Tom Alvarez");
		assertThat(rows(Objects.requireNonNull(files.get("csv/follow-ups.csv"))).toString()).contains("Say thank you",
				"Open");
	}

	@Test
	void guardsWhatASpreadsheetWouldCarryOut() throws IOException {
		List<CSVRecord> rows = rows(this.maya.download("/export/people.csv"));
		assertThat(rows).allSatisfy((row) -> assertThat(row).noneMatch((cell) -> cell.matches("(?s)[=+@-].*")));
		assertThat(rows.stream().flatMap(CSVRecord::stream).map(GuardedCell::read)).contains("+1 617 555 0100", "@home",
				"=1+1\n\"Twins\", 'quoted'; ünï 💡");
	}

	@ParameterizedTest
	@ValueSource(strings = { "people.csv", "contacts-3.vcf", "contacts-4.vcf" })
	void importedAgainItChangesNothing(String file) {
		byte[] content = this.maya.download("/export/" + file);
		var before = this.maya.rows().get("contact");
		assertThat(before).hasSize(7);
		this.maya.seeker()
			.acts(() -> this.imports.bringIn(this.maya.seeker().account(), file, content, LocalDate.of(2026, 11, 24)));
		assertThat(this.maya.rows().get("contact")).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "people.csv", "contacts-3.vcf", "contacts-4.vcf" })
	void importedElsewhereItBringsWhatWasWritten(String file) {
		byte[] content = this.maya.download("/export/" + file);
		Exported otto = new Exported(new Visit(this.mvc, this.seekers.open()), this.everything, this.format);
		otto.seeker()
			.acts(() -> this.imports.bringIn(otto.seeker().account(), file, content, LocalDate.of(2026, 11, 24)));
		assertThat(people(otto)).hasSize(7).isEqualTo(people(this.maya));
	}

	private List<String> people(Exported of) {
		return this.everything.sql("""
				select concat_ws('|', name, job_title, company, email, phone, notes) from contact
				 where account_id = ? order by name
				""").param(of.seeker().account().value()).query(String.class).list();
	}

	private static List<CSVRecord> rows(byte[] file) throws IOException {
		String text = text(file);
		assertThat(text).startsWith("\uFEFF").contains("\r\n");
		return CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.DEFAULT).getRecords();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
