package app.askwell.transfer;

import java.util.List;

/**
 * A row that makes no contact.
 *
 * @param row the row as a spreadsheet numbers it
 * @param reasonCode message key that says why
 * @param shown the beginning of the row, to recognise it by
 * @param cells all of it, to hand it back
 */
record RejectedRow(int row, String reasonCode, String shown, List<String> cells) {

	private static final int SHOWN = 80;

	static String beginning(String all) {
		if (all.length() <= SHOWN) {
			return all;
		}
		// Not in the middle of a character that takes two places.
		int end = Character.isHighSurrogate(all.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
		return all.substring(0, end) + "…";
	}

}
