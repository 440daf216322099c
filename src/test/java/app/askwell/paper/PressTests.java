package app.askwell.paper;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PressTests {

	private static final Press PRESS = TestPress.withWordsOf("paper");

	@Test
	void theSizeOfThePaperFollowsTheRegion() {
		assertThat(TestPress.size(print(sheet("Maya").on(PaperSize.of(Locale.UK))).pdf())).isEqualTo(List.of(595, 842));
		assertThat(TestPress.size(print(sheet("Maya").on(PaperSize.of(Locale.US))).pdf())).isEqualTo(List.of(612, 792));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zoë Müller-Çelik", "Łukasz Żółtowski", "Αλέξανδρος Παπαδόπουλος", "Наталія Їжакевич",
			"Дмитрий Щукин", "Şükrü Ağaoğlu İnan", "Nguyễn Thị Hồng Ánh", "Trần Đức Thưởng" })
	void printsNamesAsTheyAreTyped(String name) {
		Printed printed = print(sheet(name));

		assertThat(TestPress.text(printed)).contains(name);
		assertThat(TestPress.fonts(printed.pdf())).isNotEmpty()
			.allMatch((font) -> font.matches("[A-Z]{6}\\+Askwell.*"));
	}

	@Test
	void namesWithLettersInPartsArePrintedInOne() {
		assertThat(TestPress.text(print(sheet("Zoe\u0308 Nguye\u0302\u0303n")))).contains("Zoë Nguyễn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "李明", "محمد", "😀", "שלום" })
	void tellsWhatItCannotPrintAndShowsWhereItIsMissing(String word) {
		Sheet sheet = sheet("Maya " + word + " Okafor");

		assertThat(PRESS.measure(sheet).unprintable()).containsExactly(word);
		assertThat(TestPress.text(print(sheet))).contains("Maya [?] Okafor");
	}

	@Test
	void isTaggedForScreenReadersInItsLanguage() throws IOException {
		try (PDDocument document = Loader.loadPDF(print(sheet("Maya")).pdf())) {
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Handbill of Maya");
		}
	}

	@Test
	void tellsHowMuchIsTooMuch() {
		Measure fits = PRESS.measure(sheet("Maya").with("lines", Collections.nCopies(20, "A line")));
		Measure over = PRESS.measure(sheet("Maya").with("lines", Collections.nCopies(60, "A line")));

		assertThat(fits).isEqualTo(new Measure(1, 0, List.of()));
		assertThat(over.pages()).isEqualTo(2);
		assertThat(over.tooMuch()).isBetween(5, 20);
		assertThat(PRESS.print(sheet("Maya").with("lines", Collections.nCopies(60, "A line"))).pages()).isEqualTo(2);
	}

	@Test
	void takesTheLargestTypeThatFits() {
		assertThat(fitted(10)).isEqualTo(TypeSize.P120);
		assertThat(fitted(48)).isBetween(TypeSize.P115, TypeSize.P95);
		assertThat(fitted(200)).isEqualTo(TypeSize.P90);
	}

	@Test
	void fetchesNothing() {
		Sheet sheet = sheet("Maya").with("picture", PressTests.class.getResource("/static/favicon.svg").toString());
		assertThat(TestPress.pages(print(sheet).pdf())).isEqualTo(1);
		assertThat(print(sheet).pdf()).hasSizeLessThan(print(sheet("Maya")).pdf().length + 1_000);
	}

	@Test
	void markupIsText() {
		String name = "<script>alert(1)</script> & <b>Maya</b> \u0001\u202E</h1>";
		assertThat(TestPress.text(print(sheet(name))).replaceAll("\\s+", " "))
			.contains("<script>alert(1)</script> & <b>Maya</b> </h1>");
	}

	@Test
	void aWordLongerThanALineIsBroken() {
		Printed printed = print(sheet("W".repeat(200)));
		assertThat(TestPress.text(printed).replaceAll("\\s", "")).contains("W".repeat(200));
		assertThat(printed.pages()).isEqualTo(1);
	}

	private static TypeSize fitted(int lines) {
		return PRESS.fitted(sheet("Maya").with("lines", Collections.nCopies(lines, "A line"))).type();
	}

	private static Printed print(Sheet sheet) {
		return PRESS.print(sheet);
	}

	private static Sheet sheet(String name) {
		return Sheet.of("paper/proof", "paper", "Handbill of Maya", PaperSize.A4, Locale.UK)
			.with("name", name)
			.with("lines", List.of());
	}

}
