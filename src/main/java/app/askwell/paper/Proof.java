package app.askwell.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Draws a sheet's template, with its style sheets within. */
@Component
class Proof {

	private final ISpringTemplateEngine templates;

	Proof(ISpringTemplateEngine templates) {
		this.templates = templates;
	}

	Document of(Sheet sheet) {
		Context context = new Context(sheet.locale());
		context.setVariables(sheet.model());
		context.setVariable("sheet", sheet);
		// What XML cannot hold, not even escaped, is nothing to print either.
		String page = this.templates.process("layouts/pdf", context)
			.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
		Document document = parse(page);
		Element style = document.createElement("style");
		sheet.styles().forEach((name) -> style.appendChild(document.createTextNode(css(name))));
		document.getElementsByTagName("head").item(0).appendChild(style);
		return document;
	}

	/** Changes each text on the sheet. */
	static void eachText(Document document, UnaryOperator<String> change) {
		eachText(document.getElementsByTagName("body").item(0), change);
		eachText(document.getElementsByTagName("title").item(0), change);
	}

	private static void eachText(Node node, UnaryOperator<String> change) {
		if (node instanceof Text text) {
			text.setData(change.apply(text.getData()));
		}
		NodeList children = node.getChildNodes();
		for (int child = 0; child < children.getLength(); child++) {
			eachText(children.item(child), change);
		}
	}

	private static Document parse(String page) {
		try {
			DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
		}
		catch (SAXException | ParserConfigurationException ex) {
			// Its message might quote what someone typed.
			throw new IllegalStateException("The template of a sheet is no XHTML");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String css(String name) {
		try {
			return new ClassPathResource("static/css/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
