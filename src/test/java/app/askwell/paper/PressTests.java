package app.askwell.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PressTests {

	private static final Press PRESS = TestPress.withWordsOf("paper");

	@Test
	void theSizeOfThePaperFollowsTheRegion() {
		assertThat(TestPress.size(print(sheet("Maya", PaperSize.of(Locale.UK))).pdf())).isEqualTo(List.of(595, 842));
		assertThat(TestPress.size(print(sheet("Maya", PaperSize.of(Locale.US))).pdf())).isEqualTo(List.of(612, 792));
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
	void fetchesNothing(@TempDir Path folder) throws IOException {
		byte[] png = png();
		Path file = Files.write(folder.resolve("picture.png"), png);
		AtomicInteger fetched = new AtomicInteger();
		HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		elsewhere.createContext("/", (exchange) -> {
			fetched.incrementAndGet();
			exchange.sendResponseHeaders(200, png.length);
			exchange.getResponseBody().write(png);
			exchange.close();
		});
		elsewhere.start();
		try {
			assertThat(pictures("data:image/png;base64," + Base64.getEncoder().encodeToString(png))).isOne();
			assertThat(pictures(file.toUri().toString())).isZero();
			assertThat(pictures("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/picture.png")).isZero();
		}
		finally {
			elsewhere.stop(0);
		}
		assertThat(fetched).hasValue(0);
	}

	private static int pictures(String address) {
		return TestPress.pictures(print(sheet("Maya").with("picture", address)).pdf());
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_BINARY), "png", out);
		return out.toByteArray();
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
		return sheet(name, PaperSize.A4);
	}

	private static Sheet sheet(String name, PaperSize paper) {
		return Sheet.of("paper/proof", "paper", "Handbill of Maya", paper, Locale.UK)
			.with("name", name)
			.with("lines", List.of());
	}

}
