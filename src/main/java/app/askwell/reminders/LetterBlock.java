package app.askwell.reminders;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a letter under its heading.
 *
 * @param text what it says before its lines, or nothing
 * @param alarm whether it is a warning
 * @param more leads to what did not fit; null when all did
 */
record LetterBlock(String title, String text, boolean alarm, List<LetterLine> lines, @Nullable LetterLink more) {

	static LetterBlock of(String title, List<LetterLine> lines, @Nullable LetterLink more) {
		return new LetterBlock(title, "", false, lines, more);
	}

	static LetterBlock saying(String title, String text, boolean alarm) {
		return new LetterBlock(title, text, alarm, List.of(), null);
	}

}
