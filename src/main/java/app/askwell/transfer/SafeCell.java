package app.askwell.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A cell that no spreadsheet program takes for a formula, whoever wrote it: an apostrophe
 * before it makes it text.
 */
final class SafeCell {

	private static final String TELLING = "=+-@\t\r\n＝＋－＠";

	private SafeCell() {
	}

	static String of(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return "";
		}
		return (TELLING.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
