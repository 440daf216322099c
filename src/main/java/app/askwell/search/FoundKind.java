package app.askwell.search;

import org.jspecify.annotations.Nullable;

/** What can be found, in the order of the page. */
enum FoundKind {

	PEOPLE, COMPANIES, OPPORTUNITIES, MEETINGS, EXCHANGE, NEEDS, NOTES;

	/** The kind of a link; all of them, which is null, for a name that is none. */
	static @Nullable FoundKind named(String name) {
		for (FoundKind kind : values()) {
			if (kind.name().equals(name)) {
				return kind;
			}
		}
		return null;
	}

}
