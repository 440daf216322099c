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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One phrase file, read into patterns by group.
 * <ul>
 * <li>{@code # comment}; {@code [group]} starts a group, {@code [allowed]} the
 * exceptions.</li>
 * <li>{@code name = one | two words} gives alternatives a name, used as
 * <code>{name}</code>.</li>
 * <li>{@code (this | that)} alternatives; {@code ?} after a word or group: may be
 * missing; {@code *}: as often as you like.</li>
 * <li>{@code _} in a word: any letters; {@code #}: a number in digits. An umlaut is also
 * read without its dots or with an e after it.</li>
 * <li>{@code ..} up to as many other words as there are dots, none of them among those
 * named {@code stop}; {@code ^} and {@code $}: here a part of a sentence starts or ends;
 * {@code $$}: nothing follows but what is named {@code bye}; {@code ,}: a comma or the
 * like.</li>
 * </ul>
 */
final class PhraseList {

	private static final Pattern DEFINITION = Pattern.compile("(\\w+) = (.+)");

	private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

	private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}'’_#]+|\\.+|\\$+|\\s+|.");

	private static final Pattern WILD = Pattern.compile("[_#]|[^_#]+");

	private static final String MAYBE_MARKS = "(?:[,:] ){0,3}";

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, List<Pattern>> groups = new LinkedHashMap<>();

	private String group = "";

	static Map<String, List<Pattern>> read(String resource) {
		try (InputStream in = PhraseList.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("No phrase list " + resource);
			}
			return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Map<String, List<Pattern>> read(List<String> lines) {
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
			this.names.put(definition.group(1), "(" + named(definition.group(2)) + ")");
		}
		else {
			this.groups.computeIfAbsent(this.group, (name) -> new ArrayList<>()).add(pattern(line));
		}
	}

	private String named(String phrase) {
		return NAME.matcher(phrase).replaceAll((name) -> {
			String meaning = this.names.get(name.group(1));
			if (meaning == null) {
				throw new IllegalStateException("Nothing is called " + name.group() + " in: " + phrase);
			}
			return Matcher.quoteReplacement(meaning);
		});
	}

	private Pattern pattern(String phrase) {
		return Pattern.compile("(?<= )" + parts(named(phrase)));
	}

	private String parts(String phrase) {
		return PART.matcher(phrase).replaceAll((part) -> Matcher.quoteReplacement(part(part)));
	}

	private String part(MatchResult part) {
		String written = part.group();
		return switch (written.charAt(0)) {
			case ' ', '\t', '-' -> "";
			case '(' -> "(?:";
			case ')', '|', '?' -> written;
			case '*' -> "{0,6}";
			case ',' -> "[,] ";
			case '^' -> "(?<=^ |[,:.] )";
			case '$' -> (written.length() > 1) ? "(?=" + nothingElse() + "$)" : "(?=[,:.] |$)";
			case '.' -> gap(written.length());
			default -> "(?:" + MAYBE_MARKS + word(written) + " )";
		};
	}

	private static String word(String written) {
		return WILD.matcher(written).replaceAll((part) -> switch (part.group()) {
			case "_" -> "[^ .,:]*";
			case "#" -> "[0-9]+";
			default -> spellings(part.group());
		});
	}

	private static String spellings(String written) {
		String dotless = Words.keyOfOne(written);
		String spelledOut = Words.keyOfOne(written.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
		return dotless.equals(spelledOut) ? dotless : "(?:" + dotless + "|" + spelledOut + ")";
	}

	private String nothingElse() {
		String bye = this.names.getOrDefault("bye", "");
		return "(?:[,:.] " + (bye.isEmpty() ? "" : "|" + parts(bye)) + "){0,9}";
	}

	private String gap(int most) {
		String stop = this.names.getOrDefault("stop", "");
		return "(?:" + MAYBE_MARKS + (stop.isEmpty() ? "" : "(?!" + parts(stop) + ")") + "[^ .,:]+ ){0," + most + "}?";
	}

}
