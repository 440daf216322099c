package app.askwell.tags;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A tag as it was typed.
 *
 * @param key what two spellings of it have in common
 */
record TagName(String key, String text) {

	/** Letters. */
	static final int LONGEST = 50;

	/**
	 * Reads what was typed.
	 * @param field where it was typed
	 * @throws Refused at that field when there is no letter, or more than
	 * {@value #LONGEST}
	 */
	static TagName typed(@Nullable String typed, String field) {
		String text = (typed != null) ? typed.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip() : "";
		if (text.isEmpty()) {
			throw new Refused(Refusal.of("refusal.tag.missing", field));
		}
		if (text.codePointCount(0, text.length()) > LONGEST) {
			throw new Refused(Refusal.of("refusal.tag.long", field, LONGEST));
		}
		return new TagName(Words.nameKey(text), text);
	}

}
