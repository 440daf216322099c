package app.askwell.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Prints sheets: as a PDF with real text, tagged for screen readers, and as the page that
 * the browser prints. Nothing is fetched for it, and nothing of it is written to a disk
 * or a log.
 */
@Component
public class Press {

	/** Pictures of ours that are part of the page. */
	private static final String WITHIN = "data:image/png;base64,";

	private final Proof proof;

	private final Fonts fonts;

	private final Letters letters;

	Press(Proof proof, Fonts fonts, Letters letters) {
		this.proof = proof;
		this.fonts = fonts;
		this.letters = letters;
		XRLog.setLoggingEnabled(false);
		// Pictures are decoded in memory and not by way of a file.
		ImageIO.setUseCache(false);
	}

	/** The sheet as a PDF. Letters that no font has are replaced by {@code [?]}. */
	public Printed print(Sheet sheet) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PdfBoxRenderer renderer = renderer(document(sheet), out)) {
			renderer.layout();
			int pages = Layout.of(renderer, sheet.type()).pages();
			renderer.createPDF();
			return new Printed(out.toByteArray(), pages);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How the sheet would lie on its paper: cheaper than printing it. */
	public Measure measure(Sheet sheet) {
		Document document = this.proof.of(sheet);
		Set<String> unprintable = new LinkedHashSet<>();
		Proof.eachText(document, (text) -> {
			unprintable.addAll(this.letters.unprintable(text));
			return this.letters.printable(text);
		});
		try (PdfBoxRenderer renderer = renderer(document, new ByteArrayOutputStream())) {
			renderer.layout();
			Layout layout = Layout.of(renderer, sheet.type());
			return new Measure(layout.pages(), layout.tooMuch(), new ArrayList<>(unprintable));
		}
	}

	/**
	 * The sheet in the largest type with which it fits one page; in the smallest, if it
	 * fits with none.
	 */
	public Sheet fitted(Sheet sheet) {
		List<TypeSize> sizes = List.of(TypeSize.values());
		int fits = sizes.size() - 1;
		int low = 0;
		while (low < fits) {
			int middle = (low + fits) / 2;
			if (measure(sheet.in(sizes.get(middle))).fits()) {
				fits = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return sheet.in(sizes.get(fits));
	}

	/**
	 * Shows the sheet on the desk, from where the browser prints it, with what cannot be
	 * printed named above.
	 * @param back path that the bar leads back to
	 * @param pdf path of the PDF
	 * @return the view
	 */
	public String show(Sheet sheet, Model model, String back, String pdf) {
		lay(sheet, model, pdf);
		model.addAttribute("measure", measure(sheet));
		model.addAttribute("back", back);
		return "layouts/print";
	}

	/**
	 * The same for a reader, who need not know what is missing: nothing is measured.
	 */
	public void lay(Sheet sheet, Model model, String pdf) {
		model.addAllAttributes(sheet.model());
		model.addAttribute("sheet", sheet);
		model.addAttribute("pdf", pdf);
	}

	private Document document(Sheet sheet) {
		Document document = this.proof.of(sheet);
		Proof.eachText(document, this.letters::printable);
		return document;
	}

	private PdfBoxRenderer renderer(Document document, ByteArrayOutputStream out) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		this.fonts.into(builder);
		return builder.useFastMode()
			.usePdfUaAccessibility(true)
			.withProducer("Askwell")
			.useExternalResourceAccessControl((address, kind) -> address.startsWith(WITHIN),
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
			.useExternalResourceAccessControl((address, kind) -> address.startsWith(WITHIN),
					ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
			.useUriResolver((base, address) -> address.startsWith(WITHIN) ? address : null)
			.withW3cDocument(document, "")
			.toStream(out)
			.buildPdfRenderer();
	}

}
