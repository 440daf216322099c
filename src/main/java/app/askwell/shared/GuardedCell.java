package app.askwell.shared;

import java.util.regex.Pattern;

/**
 * A cell of a file for spreadsheet programs, which take what begins with one of a few
 * signs for a formula and carry it out. An apostrophe before it makes it text, and one is
 * put before those that begin so already, so that each cell reads back as it was.
 */
public final class GuardedCell {

	/** Heading of a column in every file of ours whose cells are guarded. */
	public static final String MARK = "Askwell ID";

	/** Also the wide forms, which some programs take for the same. */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

	private GuardedCell() {
	}

	/** As it is written. */
	public static String guard(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	/** What was written, from a cell of a file that has the mark. */
	public static String read(String cell) {
		return (cell.startsWith("'") && FORMULA.matcher(cell).matches()) ? cell.substring(1) : cell;
	}

}
