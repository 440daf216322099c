package app.askwell.paper;

import org.jspecify.annotations.Nullable;

/** Texts of any length for paper that has little room. */
public final class Brief {

	private Brief() {
	}

	/**
	 * The text, or its beginning.
	 * @param most letters, as people count them; what is longer ends in an ellipsis
	 * @return empty for no text
	 */
	public static String of(@Nullable String text, int most) {
		String whole = (text != null) ? text.strip() : "";
		return (whole.codePointCount(0, whole.length()) <= most) ? whole
				: whole.substring(0, whole.offsetByCodePoints(0, Math.max(0, most - 1))).strip() + "…";
	}

}
