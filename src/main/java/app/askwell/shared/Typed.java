package app.askwell.shared;

import org.jspecify.annotations.Nullable;

/** What someone typed into a field that may stay empty. */
public final class Typed {

	private Typed() {
	}

	/** Without blanks around it; null when nothing was typed. */
	public static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** A number such as a version; anything else is one that fits nowhere. */
	public static int number(@Nullable String text) {
		return (text != null && text.matches("\\d{1,9}")) ? Integer.parseInt(text) : -1;
	}

	/** For a field: what was stored, or nothing. */
	public static String orEmpty(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

}
