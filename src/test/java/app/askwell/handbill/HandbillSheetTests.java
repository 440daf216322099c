package app.askwell.handbill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.paper.Measure;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Printed;
import app.askwell.paper.Sheet;
import app.askwell.paper.TestPress;
import app.askwell.paper.TypeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HandbillSheetTests {

	private static final Press PRESS = TestPress.withWordsOf("paper", "handbill", "focus");

	private final Typesetter typesetter = new Typesetter(PRESS, TestPress.words("paper", "handbill", "focus"));

	@ParameterizedTest
	@EnumSource
	void isOnePageInTypeThatCanBeRead(PaperSize paper) {
		Sheet sheet = this.typesetter.sheet(on(paper, Editing.bill("Maya Torres")));

		Printed printed = PRESS.print(sheet);

		assertThat(TestPress.pages(printed.pdf())).isEqualTo(1);
		assertThat(sheet.type()).isBetween(TypeSize.P120, TypeSize.P105);
		assertThat(TestPress.text(printed)).contains("Maya Torres", "What I am looking for", "VP Marketing",
				"medical devices", "Greater Boston", "Halden Medical 20", "Three ways to help", "I will check back");
	}

	@ParameterizedTest
	@EnumSource
	void asMuchAsCanBeTypedStillFitsOnePage(PaperSize paper) {
		Sheet sheet = this.typesetter.sheet(on(paper, Editing.bill(Editing.fullest(), 25, 4)));

		assertThat(PRESS.measure(sheet)).isEqualTo(new Measure(1, 0, List.of()));
		assertThat(TestPress.pages(PRESS.print(sheet).pdf())).isEqualTo(1);
		assertThat(sheet.type().points()).isGreaterThanOrEqualTo(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Αλέξανδρος Παπαδόπουλος", "Дмитрий Щукин", "Łucja Święcka", "Şükrü Ağaoğlu",
			"Nguyễn Thị Hồng Ánh" })
	void aNameIsInTheTextAsItIsTyped(String name) {
		assertThat(TestPress.text(PRESS.print(this.typesetter.sheet(Editing.bill(name))))).contains(name);
	}

	@Test
	void hostileWordsNeitherBreakThePageNorRun() {
		HandbillWords words = Editing.words("<b>Maya</b>\u202E");
		List<String> impacts = List.of("x".repeat(150), "<style>*{display:none}</style>", "مرحبا 😀 grew by 3 %");
		HandbillWords hostile = new HandbillWords(words.name(), "x@example.org\"><script>alert(1)</script>", "", "", "",
				"<img src=x onerror=alert(1)> sentence", impacts, words.positions(), words.people(), words.ways(),
				words.offer(), words.checkBack(), List.of(), true);

		Sheet sheet = this.typesetter.sheet(Editing.bill(hostile, 20, 1));

		assertThat(PRESS.measure(sheet).unprintable()).containsExactly("مرحبا", "😀");
		assertThat(TestPress.text(PRESS.print(sheet)).replaceAll("\\s+", " ")).contains("<b>Maya</b>",
				"<img src=x onerror=alert(1)> sentence", "<style>*{display:none}</style>", "[?] [?] grew by 3 %");
		assertThat(TestPress.pages(PRESS.print(sheet).pdf())).isEqualTo(1);
	}

	@Test
	void saysThatItIsADraftUntilItIsFinal() {
		Sheet sheet = this.typesetter.sheet(Editing.bill("Maya Torres"));
		assertThat(TestPress.text(PRESS.print(sheet))).doesNotContain("Draft");
		assertThat(TestPress.text(PRESS.print(sheet.with("draft", true)))).contains("Draft");
	}

	@Test
	void theContactCardIsAPictureOnIt() {
		HandbillWords plain = Editing.words("Maya Torres");
		HandbillWords carded = new HandbillWords(plain.name(), plain.email(), plain.phone(), plain.link(),
				plain.place(), plain.sentence(), plain.impacts(), plain.positions(), plain.people(), plain.ways(),
				plain.offer(), plain.checkBack(), plain.companies(), true);
		assertThat(pictures(Editing.bill(carded, 20, 1))).isEqualTo(1);
		assertThat(pictures(Editing.bill(plain, 20, 1))).isZero();
	}

	private int pictures(Bill bill) {
		return TestPress.pictures(PRESS.print(this.typesetter.sheet(bill)).pdf());
	}

	@Test
	void categoriesOfOneCompanyStandTogether() {
		List<Company> companies = new ArrayList<>();
		for (String[] one : new String[][] { { "Corvane", "cardio" }, { "Orsund", "cardio" }, { "Quillon", "diabetes" },
				{ "Sanare", null } }) {
			companies.add(new Company(new UUID(0, companies.size()), one[0], one[1]));
		}
		assertThat(PrintedCompanies.grouped(companies, companies.stream().map(Company::id).toList())).containsExactly(
				new Bill.Group("cardio", List.of("Corvane", "Orsund")),
				new Bill.Group("", List.of("Quillon", "Sanare")));
		assertThat(PrintedCompanies.grouped(companies, List.of())).isEmpty();
		assertThat(PrintedCompanies.grouped(companies.subList(0, 2), List.of(new UUID(0, 0), new UUID(0, 1))))
			.containsExactly(new Bill.Group("", List.of("Corvane", "Orsund")));
	}

	private static Bill on(PaperSize paper, Bill bill) {
		return new Bill(bill.words(), bill.search(), bill.companies(), paper, bill.language());
	}

}
