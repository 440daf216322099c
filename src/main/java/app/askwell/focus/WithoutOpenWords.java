package app.askwell.focus;

import java.util.regex.Pattern;

import app.askwell.shared.Phrases;
import app.askwell.shared.Words;

/** What is left of a line when the words that keep options open are taken out. */
final class WithoutOpenWords {

	private static final String DANGLING = "(?:[\\p{P}\\p{S}\\s]|\\b(?:and|or|but|plus|in|und|oder|aber|sowie)\\b)+";

	private static final Pattern AROUND = Pattern.compile("^" + DANGLING + "|" + DANGLING + "$",
			Pattern.CASE_INSENSITIVE);

	/** What is left of a sentence, or names no industry. */
	private static final Pattern NO_NAME = Pattern.compile(
			"(?:i|we|my|the|a|an)\\b.*|industry|industries|fields?|sectors?|business|compan(?:y|ies)|jobs?|work|pays?|works?|fits?");

	private WithoutOpenWords() {
	}

	/**
	 * The line without those words, or nothing where it would not do.
	 * @param found the words that were found in it
	 * @param refused what must not be in what is left
	 */
	static String of(String line, String found, Phrases... refused) {
		String plain = line.strip().replaceAll("\\s+", " ");
		String left = AROUND.matcher(plain.replace(found, " ").replaceAll("\\s+", " ")).replaceAll("");
		for (Phrases phrases : refused) {
			if (phrases.in(left).isPresent()) {
				return "";
			}
		}
		boolean nameless = NO_NAME.matcher(Words.key(left)).matches();
		return (nameless || left.equals(plain)) ? "" : left;
	}

}
