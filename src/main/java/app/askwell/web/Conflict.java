package app.askwell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form that someone filled in while another tab saved it: what is saved now beside what
 * was typed, field by field where they differ.
 *
 * @param version the version that is saved now; saving with it keeps what was typed
 * @param path where the saved one opens
 */
public record Conflict(String version, String path, List<Difference> differences) {

	/** Name under which the page finds it. */
	static final String ATTRIBUTE = "conflict";

	/** A field whose page has no label for it is hidden: nobody typed there. */
	static Conflict between(Object typed, AsSaved saved, FieldLabels labels, String view) {
		Record now = saved.form().get();
		Map<String, List<String>> before = TypedText.of(now);
		List<Difference> differences = new ArrayList<>();
		TypedText.of(typed).forEach((field, values) -> {
			String label = labels.of(view, field);
			List<String> kept = before.getOrDefault(field, List.of());
			if (label != null && !kept.equals(values)) {
				differences.add(new Difference(field, label, words(labels, view, field, kept),
						words(labels, view, field, values)));
			}
		});
		return new Conflict(String.join("", before.getOrDefault("version", List.of())), saved.path(), differences);
	}

	private static @Nullable String words(FieldLabels labels, String view, String field, List<String> values) {
		List<String> words = values.stream().map((value) -> labels.words(view, field, value)).toList();
		return words.isEmpty() ? null : String.join(", ", words);
	}

	/**
	 * One field.
	 *
	 * @param now what is saved, or null for nothing
	 * @param typed what was typed, or null for nothing
	 */
	public record Difference(String field, String label, @Nullable String now, @Nullable String typed) {

	}

}
