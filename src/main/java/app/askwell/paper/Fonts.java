package app.askwell.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The typefaces of all sheets. One for text has every letter; one for headings has the
 * Latin ones, and another stands in for Greek and Cyrillic.
 */
@Component
class Fonts {

	private static final List<Face> FACES = List.of(new Face("Askwell Sans", 400, "askwell-sans-regular"),
			new Face("Askwell Sans", 700, "askwell-sans-bold"), new Face("Askwell Display", 600, "askwell-display"),
			new Face("Askwell Serif", 600, "askwell-serif"));

	private final List<byte[]> files = FACES.stream().map(Face::read).toList();

	private final CmapLookup letters;

	Fonts() throws IOException {
		try (TrueTypeFont text = new TTFParser().parse(new RandomAccessReadBuffer(this.files.get(0)))) {
			this.letters = text.getUnicodeCmapLookup();
		}
	}

	/** Whether a letter can be printed. */
	boolean has(int letter) {
		return this.letters.getGlyphId(letter) != 0;
	}

	/** Embeds what is used of each. */
	void into(PdfRendererBuilder builder) {
		for (int face = 0; face < FACES.size(); face++) {
			byte[] file = this.files.get(face);
			builder.useFont(() -> new ByteArrayInputStream(file), FACES.get(face).family(), FACES.get(face).weight(),
					FontStyle.NORMAL, true);
		}
	}

	private record Face(String family, int weight, String file) {

		byte[] read() {
			try (InputStream in = new ClassPathResource("paper/fonts/" + this.file + ".ttf").getInputStream()) {
				return in.readAllBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
