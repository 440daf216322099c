package app.askwell.companies;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;

/**
 * A list of companies as it is pasted in, one a line; "Start-ups:" is a heading for those
 * below it.
 */
final class CompanyPaste {

	/** Far more than anyone can care about, and no trouble to save at once. */
	static final int MOST = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_PLACE = 100;

	/** Too long to hold a name and a place, however it is divided. */
	private static final int LONGEST_LINE = 400;

	private static final int SHOWN = 40;

	private static final String HEADING = ":";

	private CompanyPaste() {
	}

	/**
	 * The companies named; lines without any word are skipped.
	 * @throws Refused at field {@code companies} if there is none, too many, or a line
	 * too long
	 */
	static List<CompanyLine> read(String text) {
		text.lines().filter((line) -> line.strip().length() > LONGEST_LINE).findFirst().ifPresent((line) -> {
			throw refused("long", line.strip().substring(0, SHOWN));
		});
		List<CompanyLine> lines = underHeadings(text).stream()
			.filter((line) -> !Typed.orEmpty(CompanyName.key(line.name())).isEmpty())
			.toList();
		if (lines.isEmpty()) {
			throw refused("none");
		}
		if (lines.size() > MOST) {
			throw refused("many", lines.size(), MOST);
		}
		lines.stream().filter(CompanyPaste::isTooLong).findFirst().ifPresent((line) -> {
			throw refused("long", line.name().substring(0, Math.min(SHOWN, line.name().length())));
		});
		return lines;
	}

	/** A line that ends with a colon is the category of those below it. */
	private static List<CompanyLine> underHeadings(String text) {
		List<CompanyLine> lines = new ArrayList<>();
		String category = null;
		for (String line : text.lines().map(String::strip).toList()) {
			if (line.endsWith(HEADING)) {
				category = Typed.orNull(line.substring(0, line.length() - 1));
			}
			else {
				lines.add(CompanyLine.parse(line, category));
			}
		}
		return lines;
	}

	private static boolean isTooLong(CompanyLine line) {
		return line.name().length() > LONGEST_NAME || Typed.orEmpty(line.place()).length() > LONGEST_PLACE
				|| Typed.orEmpty(line.category()).length() > TargetDetails.LONGEST_CATEGORY;
	}

	private static Refused refused(String why, Object... arguments) {
		return new Refused(Refusal.of("refusal.targets." + why, "companies", arguments));
	}

}
