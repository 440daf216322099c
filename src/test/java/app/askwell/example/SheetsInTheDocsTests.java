package app.askwell.example;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import javax.imageio.ImageIO;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.shared.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sheets of the example in the documentation are those that Askwell prints;
 * {@code -Daskwell.test.write=true} makes them anew.
 */
@AskwellTest
class SheetsInTheDocsTests {

	private static final Path DOCS = Path.of("docs");

	private static final int DOTS_PER_INCH = 110;

	@Autowired
	private Example example;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private SignedIn maya;

	@BeforeEach
	void lookAround() {
		this.clock.reset();
		this.maya = this.example.of(this.seekers.open().me());
	}

	@Test
	void showTheTargetList() throws IOException {
		byte[] list = made("/targets/sheet.pdf");
		if (Boolean.getBoolean("askwell.test.write")) {
			Files.write(DOCS.resolve("list.pdf"), list);
			draw(list, "target-list");
		}
		assertThat(text(Files.readAllBytes(DOCS.resolve("list.pdf")))).isEqualTo(text(list))
			.contains("Kestrel Cardio", "Tidewater Rhythm")
			.doesNotContain("NorthValve", "Brightlead");
		assertThat(DOCS.resolve("screenshots/target-list.png")).isNotEmptyFile();
	}

	@Test
	void showThePreparationOfAMeeting() throws IOException {
		byte[] sheet = made("/meetings/" + coffeeWithGrace() + "/sheet.pdf");
		if (Boolean.getBoolean("askwell.test.write")) {
			draw(sheet, "meeting-sheet");
		}
		assertThat(text(sheet)).contains("Grace Kim", "How did you come to devices from consumer health?");
		assertThat(DOCS.resolve("screenshots/meeting-sheet.png")).isNotEmptyFile();
	}

	private UUID coffeeWithGrace() {
		return this.everything
			.sql("""
					select m.id from meeting m join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
					  join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
					 where m.account_id = ? and c.name = 'Grace Kim' and m.held_on is null
					""")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	private byte[] made(String path) {
		Visit visit = new Visit(this.mvc, new Seeker(this.maya, ""));
		return visit.get(path).getResponse().getContentAsByteArray();
	}

	private static void draw(byte[] pdf, String name) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
			ImageIO.write(page, "png", DOCS.resolve("screenshots/" + name + ".png").toFile());
		}
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
