package app.askwell.followups;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where someone came from; only Today, the week, the look back on it, people and
 * opportunities, never another site.
 */
final class Back {

	static final String TODAY = "/";

	private static final Pattern LOCAL = Pattern
		.compile("/|/digest|/review|/(?:people|opportunities)(?:/[A-Za-z0-9-]+)*");

	private Back() {
	}

	static String to(@Nullable String typed) {
		return (typed != null && LOCAL.matcher(typed).matches()) ? typed : TODAY;
	}

	/** The path of an undo that returns to the same place. */
	static String with(String path, @Nullable String typed) {
		String back = to(typed);
		return back.equals(TODAY) ? path : path + "?back=" + back;
	}

}
