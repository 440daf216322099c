package app.askwell.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something to print, before it is.
 *
 * @param template template whose fragment {@code sheet} draws it, such as
 * {@code handbill/paper}. It is written like XHTML (each tag closed, no named entities),
 * links to nothing ({@code @{...}} is not there), and is laid out with blocks and tables:
 * the PDF knows no flex and no grid
 * @param look its style sheet in {@code static/css} without ending, in CSS 2.1; also the
 * class of its body
 * @param title of window and document
 * @param paper what it is printed on
 * @param type size of its running text
 * @param locale language, and the way days are written
 * @param model what the template shows, by name; sentences under "notes" stand beside the
 * paper, for whoever prints it
 */
public record Sheet(String template, String look, String title, PaperSize paper, TypeSize type, Locale locale,
		Map<String, Object> model) {

	public Sheet {
		model = Map.copyOf(model);
	}

	/** In the usual size of type. */
	public static Sheet of(String template, String look, String title, PaperSize paper, Locale locale) {
		return new Sheet(template, look, title, paper, TypeSize.P105, locale, Map.of());
	}

	/** The same, showing something more. */
	public Sheet with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.model);
		more.put(name, value);
		return new Sheet(this.template, this.look, this.title, this.paper, this.type, this.locale, more);
	}

	public Sheet in(TypeSize other) {
		return new Sheet(this.template, this.look, this.title, this.paper, other, this.locale, this.model);
	}

	public String language() {
		return this.locale.toLanguageTag();
	}

	/** Its style sheets, in order. */
	public List<String> styles() {
		return List.of("paper", "paper-" + this.paper.key(), this.look);
	}

	/** The same with what the browser needs besides. */
	public List<String> screenStyles() {
		return Stream.concat(Stream.of("tokens", "paper-fonts", "desk"), styles().stream()).toList();
	}

	/** Classes of what lies on the paper. */
	public String classes() {
		return "paper " + this.paper.key() + " " + this.type.key() + " " + this.look;
	}

}
