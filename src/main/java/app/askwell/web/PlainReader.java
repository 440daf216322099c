package app.askwell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds out whether an expression is {@link Plain}, from its beginning to its end. */
final class PlainReader {

	private static final Plain ELSEWHERE = new Plain.Known(Plain.ELSEWHERE);

	private static final Pattern QUOTED = Pattern.compile("'[^'\\\\]*'");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private static final Pattern NAME = Pattern.compile("#?[a-zA-Z]\\w*");

	private static final Pattern COMPARED = Pattern.compile(" (==|!=|>) ");

	/** Words that Spring's language or Thymeleaf gives a meaning of their own. */
	private static final List<String> RESERVED = List.of("param", "session", "application", "true", "false", "null",
			"new", "T");

	private final String text;

	private int at;

	PlainReader(String text) {
		this.text = text;
	}

	Plain all() {
		Plain left = one();
		String compared = next(COMPARED);
		Plain all = (compared != null) ? compared(left, compared.strip(), one()) : left;
		return (this.at == this.text.length()) ? all : ELSEWHERE;
	}

	private static Plain compared(Plain left, String how, Plain right) {
		return how.equals(">") ? new Plain.More(left, right) : new Plain.Same(left, right, how.equals("=="));
	}

	private Plain one() {
		String quoted = next(QUOTED);
		if (quoted != null) {
			return new Plain.Known(quoted.substring(1, quoted.length() - 1));
		}
		String number = next(NUMBER);
		return (number != null) ? new Plain.Known(Integer.valueOf(number)) : path();
	}

	private Plain path() {
		List<PlainStep> steps = new ArrayList<>();
		do {
			String name = next(NAME);
			if (name == null || (!steps.isEmpty() && name.startsWith("#"))) {
				return ELSEWHERE;
			}
			steps.add(new PlainStep(name, follows('(') ? arguments() : null));
		}
		while (follows('.'));
		return RESERVED.contains(steps.get(0).name()) ? ELSEWHERE : new Plain.Path(steps);
	}

	/**
	 * Those of a call whose bracket is open; one that is not closed leaves the rest
	 * unread.
	 */
	private List<Plain> arguments() {
		List<Plain> all = new ArrayList<>();
		if (follows(')')) {
			return all;
		}
		do {
			follows(' ');
			all.add(one());
		}
		while (follows(','));
		if (!follows(')')) {
			all.add(ELSEWHERE);
		}
		return all;
	}

	private boolean follows(char wanted) {
		boolean follows = this.text.startsWith(String.valueOf(wanted), this.at);
		this.at += follows ? 1 : 0;
		return follows;
	}

	private @Nullable String next(Pattern wanted) {
		Matcher found = wanted.matcher(this.text).region(this.at, this.text.length());
		if (!found.lookingAt()) {
			return null;
		}
		this.at = found.end();
		return found.group();
	}

}
