package app.askwell.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.paper.Printed;
import app.askwell.paper.TestPress;
import app.askwell.shared.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The documentation shows the handbill of the example. */
@AskwellTest
class HandbillInTheDocsTests {

	private static final Path PDF = Path.of("docs/handbill.pdf");

	private static final Path PICTURE = Path.of("docs/screenshots/handbill.png");

	private static final int DOTS_PER_INCH = 110;

	@Autowired
	private Example example;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Test
	void isTheOneOfToday() throws IOException {
		SignedIn inside = this.example.of(this.seekers.open().me());
		byte[] pdf = this.everything.sql("select pdf from edition where account_id = ?")
			.param(inside.account().value())
			.query(byte[].class)
			.single();
		if (Boolean.getBoolean("askwell.test.write")) {
			write(pdf);
		}
		assertThat(TestPress.text(new Printed(Files.readAllBytes(PDF), 1)))
			.isEqualTo(TestPress.text(new Printed(pdf, 1)));
		assertThat(TestPress.pages(pdf)).isEqualTo(1);
	}

	private static void write(byte[] pdf) throws IOException {
		Files.write(PDF, pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", PICTURE.toFile());
		}
	}

}
