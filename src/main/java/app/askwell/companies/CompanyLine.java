package app.askwell.companies;

import java.util.Objects;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of a pasted list: "Corvane" or "Corvane, Boston" or "Corvane, Inc., Boston,
 * Massachusetts". What follows the name is the place, unless it is a legal form.
 *
 * @param category the heading it stands under, or null
 */
record CompanyLine(String name, @Nullable String category, @Nullable String place) {

	static CompanyLine parse(String typed) {
		return parse(typed, null);
	}

	/** The same under a heading. */
	static CompanyLine parse(String typed, @Nullable String category) {
		String line = typed.replaceFirst("[,\\s]+$", "");
		int end = comma(line, 0);
		while (end < line.length() && isSameName(line, end, comma(line, end + 1))) {
			end = comma(line, end + 1);
		}
		String place = (end < line.length()) ? line.substring(end + 1) : null;
		return new CompanyLine(line.substring(0, end).strip(), category, Typed.orNull(place));
	}

	private static int comma(String line, int from) {
		int comma = line.indexOf(',', from);
		return (comma < 0) ? line.length() : comma;
	}

	/** Whether the words up to the later comma still say the same company. */
	private static boolean isSameName(String line, int end, int later) {
		return Objects.equals(CompanyName.key(line.substring(0, end)), CompanyName.key(line.substring(0, later)));
	}

}
