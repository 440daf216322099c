package app.askwell.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A press without a server around it, and eyes for what it prints. */
public final class TestPress {

	private TestPress() {
	}

	/** With the words of these modules. */
	public static Press withWordsOf(String... modules) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		templates.setTemplateMode(TemplateMode.HTML);
		templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(words(modules));
		try {
			Fonts fonts = new Fonts();
			return new Press(new Proof(engine), fonts, new Letters(fonts));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of these modules. */
	public static MessageSource words(String... modules) {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		for (String module : modules) {
			words.addBasenames("messages/" + module);
		}
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		words.setAlwaysUseMessageFormat(true);
		return words;
	}

	/** What a reader selects and copies. */
	public static String text(Printed printed) {
		try (PDDocument document = Loader.loadPDF(printed.pdf())) {
			return new PDFTextStripper().getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static int pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many pictures are on the first page. */
	public static int pictures(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pictures = 0;
			for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
				pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
			}
			return pictures;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In points. */
	public static List<Integer> size(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDRectangle box = document.getPage(0).getMediaBox();
			return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of its fonts; one that is not embedded ends in a question mark. */
	public static Set<String> fonts(byte[] pdf) {
		Set<String> names = new LinkedHashSet<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					names.add(font.getName() + (font.isEmbedded() ? "" : "?"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

}
