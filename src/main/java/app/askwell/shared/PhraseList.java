package app.askwell.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One phrase file, read into phrases by group.
 * <ul>
 * <li>{@code # comment}; {@code [group]} starts a group, {@code [allowed]} the
 * exceptions.</li>
 * <li>{@code name = one | two words} gives alternatives a name, used as
 * <code>{name}</code>.</li>
 * <li>{@code (this | that)} alternatives; {@code ?} after a word or group: may be
 * missing; {@code *}: as often as you like; {@code !(this | that)}: neither follows.</li>
 * <li>{@code _} in a word: any letters; {@code #}: a number in digits. An umlaut is also
 * read without its dots or with an e after it.</li>
 * <li>{@code ..} up to as many other words as there are dots, none of them among those
 * named {@code stop}; {@code ^} and {@code $}: here a part of a sentence starts or ends;
 * {@code ~}: not the first word; {@code $$}: nothing follows but what is named
 * {@code bye}; {@code ,}: a comma or the like.</li>
 * </ul>
 */
final class PhraseList {

	static final String ALLOWED = "allowed";

	private static final Pattern DEFINITION = Pattern.compile("(\\w+) = (.+)");

	private final Map<String, Part> names = new HashMap<>();

	private final Map<String, List<Part>> groups = new LinkedHashMap<>();

	private String group = "";

	/** The list in that file, if there is one. */
	static Optional<Map<String, List<Part>>> find(String resource) {
		try (InputStream in = PhraseList.class.getResourceAsStream(resource)) {
			return (in == null) ? Optional.empty()
					: Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, List<Part>> read(List<String> lines) {
		PhraseList list = new PhraseList();
		lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.forEach(list::take);
		return list.groups;
	}

	private void take(String line) {
		Matcher definition = DEFINITION.matcher(line);
		if (line.startsWith("[")) {
			this.group = line.substring(1, line.length() - 1);
		}
		else if (definition.matches()) {
			this.names.put(definition.group(1), part(definition.group(2)));
		}
		else {
			this.groups.computeIfAbsent(this.group, (name) -> new ArrayList<>()).add(part(line));
		}
	}

	private Part part(String phrase) {
		return PhraseGrammar.read(phrase, this.names, this.group.equals(ALLOWED));
	}

}
