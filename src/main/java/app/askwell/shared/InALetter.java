package app.askwell.shared;

import java.util.regex.Pattern;

/** How people and what they did are put into the words of a letter. */
public final class InALetter {

	private static final Pattern TITLE = Pattern
		.compile("(?i)(?:.*\\.|dr|prof|mr|mrs|ms|miss|mx|sir|rev|herr|frau|mme|se[nñ]ora?)");

	private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

	private static final Pattern POINTS = Pattern.compile("[.\\s]+$");

	private InALetter() {
	}

	/**
	 * What to call someone: by the first name, or by the whole one where that begins with
	 * a title or with letters that stand for a name.
	 */
	public static String called(String name) {
		String whole = name.strip();
		String first = BLANKS.split(whole, 2)[0];
		return TITLE.matcher(first).matches() ? whole : first;
	}

	/** A sentence without its end, to go on with. */
	public static String unpointed(String sentence) {
		return POINTS.matcher(sentence.strip()).replaceFirst("");
	}

}
