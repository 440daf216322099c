package app.askwell.transfer;

import java.util.Set;

/** Where a file comes from, told by what is in it and never by its name. */
enum Source {

	LINKEDIN(4, "connected on"),

	GOOGLE(3, "e-mail 1 - value"),

	OUTLOOK(3, "e-mail address", "job title"),

	/** A file of contact cards, one after the other. */
	VCARD(2),

	/** A table of anyone's making. */
	TABLE(2);

	private final int steps;

	private final Set<String> headings;

	Source(int steps, String... headings) {
		this.steps = steps;
		this.headings = Set.of(headings);
	}

	static Source ofTable(Set<String> headings) {
		for (Source source : values()) {
			if (!source.headings.isEmpty() && headings.containsAll(source.headings)) {
				return source;
			}
		}
		return TABLE;
	}

	/** In how many steps one gets such a file; each has its words. */
	int steps() {
		return this.steps;
	}

}
