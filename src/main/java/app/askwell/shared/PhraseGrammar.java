package app.askwell.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one line of a {@link PhraseList}, by its signs. */
final class PhraseGrammar {

	private static final Pattern SIGN = Pattern
		.compile("[\\p{L}\\p{N}'’_#]+|\\.+|\\$+|\\{\\w+}|!\\(|[()|?*,^]|[^\\s-]");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_#]");

	/** As often as you like, in a sentence that someone still reads. */
	private static final int OFTEN = 6;

	private final Map<String, Part> names;

	private final boolean gapsEndAtCommas;

	private final String line;

	private final Deque<String> signs;

	private PhraseGrammar(String line, Map<String, Part> names, boolean gapsEndAtCommas) {
		this.line = line;
		this.names = names;
		this.gapsEndAtCommas = gapsEndAtCommas;
		this.signs = new ArrayDeque<>(SIGN.matcher(line).results().map(MatchResult::group).toList());
	}

	/**
	 * What a line means.
	 * @param names what is called by a name
	 * @param gapsEndAtCommas for an exception: what follows a comma is said anew
	 */
	static Part read(String line, Map<String, Part> names, boolean gapsEndAtCommas) {
		PhraseGrammar grammar = new PhraseGrammar(line, names, gapsEndAtCommas);
		Part whole = grammar.either();
		if (!grammar.signs.isEmpty()) {
			throw grammar.unreadable(grammar.signs.peek());
		}
		return whole;
	}

	private Part either() {
		List<Part> parts = new ArrayList<>(List.of(all()));
		while ("|".equals(this.signs.peek())) {
			this.signs.pop();
			parts.add(all());
		}
		return Part.either(parts);
	}

	private Part all() {
		List<Part> parts = new ArrayList<>();
		while (!this.signs.isEmpty() && !"|".equals(this.signs.peek()) && !")".equals(this.signs.peek())) {
			parts.add(times(one(this.signs.pop())));
		}
		return (parts.size() == 1) ? parts.get(0) : new Part.All(parts);
	}

	private Part times(Part part) {
		if ("?".equals(this.signs.peek())) {
			this.signs.pop();
			return new Part.UpTo(1, part);
		}
		if ("*".equals(this.signs.peek())) {
			this.signs.pop();
			return new Part.UpTo(OFTEN, part);
		}
		return part;
	}

	private Part one(String sign) {
		return switch (sign.charAt(0)) {
			case '(' -> group();
			case '!' -> not(group());
			case '{' -> named(sign.substring(1, sign.length() - 1));
			case '.' -> gap(sign.length());
			case ',' -> Step.any((reading, at) -> reading.isMark(at, Token.LIST) ? at + 1 : Step.Move.NOWHERE);
			case '~' -> Step.here((reading, at) -> at > 0);
			case '^' -> Step.here(Reading::startsAt);
			case '$' -> (sign.length() > 1) ? nothingElse() : Step.here(Reading::endsAt);
			default -> word(sign);
		};
	}

	private Part word(String sign) {
		if (!WORD.matcher(sign).lookingAt()) {
			throw unreadable(sign);
		}
		return WordForms.of(sign);
	}

	private Part group() {
		Part part = either();
		if (!")".equals(this.signs.poll())) {
			throw unreadable("(");
		}
		return part;
	}

	private Part named(String name) {
		Part part = this.names.get(name);
		if (part == null) {
			throw new IllegalStateException("Nothing is called {" + name + "} in: " + this.line);
		}
		return part;
	}

	private static Part not(Part part) {
		return Step.here((reading, at) -> part.after(reading, at, 1) == 0);
	}

	private Part gap(int most) {
		Part stop = this.names.get("stop");
		Step.Place goesOn = (reading, at) -> stop == null || stop.after(reading, at, 1) == 0;
		return new Part.UpTo(most, Step.any((reading, at) -> {
			int word = this.gapsEndAtCommas ? at : reading.wordFrom(at);
			return reading.isWord(word) && goesOn.fits(reading, word) ? word + 1 : Step.Move.NOWHERE;
		}));
	}

	private Part nothingElse() {
		Part bye = this.names.get("bye");
		return Step.here((reading, at) -> reading.isOver(at, bye));
	}

	private IllegalStateException unreadable(String sign) {
		return new IllegalStateException("Cannot read " + sign + " in: " + this.line);
	}

}
