package app.askwell.contacts;

import java.util.stream.Stream;

import app.askwell.companies.CompanyName;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line about a person as people type it: "Tom Alvarez, VP Sales, Corvane" or "Tom
 * Alvarez, Corvane" or "Tom Alvarez". A job may have commas of its own; the company is
 * last.
 */
record WhoLine(String name, @Nullable String jobTitle, @Nullable String company) {

	/** What a name, a job or a company takes. */
	private static final int LONGEST_PART = 200;

	static WhoLine parse(String line) {
		int first = line.indexOf(',');
		if (first < 0) {
			return new WhoLine(line.strip(), null, null);
		}
		int last = beforeCompany(line);
		String job = (last > first) ? Typed.orNull(line.substring(first + 1, last)) : null;
		return new WhoLine(line.substring(0, first).strip(), job, Typed.orNull(line.substring(last + 1)));
	}

	/**
	 * The last comma that does not stand inside a company's name, as in "Tern Coffee,
	 * Inc.".
	 */
	private static int beforeCompany(String line) {
		int last = line.lastIndexOf(',');
		int previous = line.lastIndexOf(',', last - 1);
		return (previous >= 0 && CompanyName.isLegalForm(line.substring(last + 1))) ? previous : last;
	}

	boolean isTooLong() {
		return Stream.of(this.name, Typed.orEmpty(this.jobTitle), Typed.orEmpty(this.company))
			.anyMatch((part) -> part.length() > LONGEST_PART);
	}

	/** How a person reads in such a line. */
	static String of(String name, @Nullable String jobTitle, @Nullable String company) {
		StringBuilder line = new StringBuilder(name);
		if (company != null) {
			line.append((jobTitle != null) ? ", " + jobTitle : "").append(", ").append(company);
		}
		return line.toString();
	}

}
