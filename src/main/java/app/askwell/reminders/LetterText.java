package app.askwell.reminders;

import java.util.List;

/**
 * What a letter says, before it is set as a page or as plain text.
 *
 * @param day above the heading
 * @param subject also its heading; of nothing but our own words, for it shows on locked
 * screens
 * @param lede below the heading, or nothing
 * @param foot why it came
 */
record LetterText(String day, String subject, String lede, List<LetterBlock> blocks, String foot,
		List<LetterLink> footLinks) {

}
