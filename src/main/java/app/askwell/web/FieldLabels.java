package app.askwell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What a page calls its fields. The templates say it once, where each field stands; they
 * are read at the start, so that a summary above the fields uses the same words.
 */
@Component
public class FieldLabels {

	private static final String FOLDER = "templates/";

	/** A field's fragment: its name, perhaps within a block, its label, its options. */
	private static final Pattern FRAGMENT = Pattern
		.compile(":: (?!below\\()(\\w+)\\((?:'|\\|\\$\\{\\w+}\\.)(\\w+)['|], #\\{([\\w.-]+)}(?:, '([\\w.-]+)')?");

	/** A field or a group of boxes written out; its options may be said beside it. */
	private static final Pattern WRITTEN = Pattern.compile(
			"<label for=\"(\\w+)\" th:text=\"#\\{([\\w.-]+)}\"|<fieldset[^>]* id=\"(\\w+)\"(?:[^>]* data-words=\"([\\w.-]+)\")?[^>]*>\\s*<legend th:text=\"#\\{([\\w.-]+)}\"");

	private final Map<String, Label> labels = new HashMap<>();

	private final MessageSource messages;

	FieldLabels(ResourcePatternResolver resources, MessageSource messages) throws IOException {
		this.messages = messages;
		for (Resource template : resources.getResources("classpath*:" + FOLDER + "*/*.html")) {
			String url = template.getURL().toString();
			String path = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length(), url.length() - ".html".length());
			read(path, template.getContentAsString(StandardCharsets.UTF_8));
		}
	}

	/** The label of a field on a page, or null where it has none: it is hidden then. */
	public @Nullable String of(String view, String field) {
		Label label = find(view, field);
		return (label != null) ? message(label.key(), label.key()) : null;
	}

	/** What a value of a field is called: the option for a choice, else the value. */
	public String words(String view, String field, String value) {
		Label label = find(view, field);
		return (label != null && label.options() != null) ? message(label.options() + "." + value, value) : value;
	}

	private String message(String key, String otherwise) {
		String found = this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
		return (found != null) ? found : otherwise;
	}

	/** As this page calls it; otherwise as the parts that its module's pages share do. */
	private @Nullable Label find(String view, String field) {
		String name = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]$", "");
		return Stream.of(view, folder(view) + "parts", folder(view))
			.map((place) -> this.labels.get(place + "#" + name))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private void read(String view, String template) {
		Matcher fragment = FRAGMENT.matcher(template);
		while (fragment.find()) {
			String options = fragment.group(1).equals("choice") ? fragment.group(4) : null;
			note(view, fragment.group(2), new Label(fragment.group(3), options));
		}
		Matcher written = WRITTEN.matcher(template);
		while (written.find()) {
			boolean single = written.group(1) != null;
			note(view, single ? written.group(1) : written.group(3),
					single ? new Label(written.group(2), null) : new Label(written.group(5), written.group(4)));
		}
	}

	private void note(String view, String field, Label label) {
		this.labels.putIfAbsent(view + "#" + field, label);
		this.labels.putIfAbsent(folder(view) + "#" + field, label);
	}

	private static String folder(String view) {
		return view.substring(0, view.indexOf('/') + 1);
	}

	private record Label(String key, @Nullable String options) {

	}

}
