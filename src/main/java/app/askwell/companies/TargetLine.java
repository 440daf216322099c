package app.askwell.companies;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * A company in the list.
 *
 * @param offFocus whether it lies beside the focus
 * @param avoided whether someone ticked that it is better avoided
 * @param people the first few who work there
 * @param more how many others work there
 */
record TargetLine(TargetId id, String name, @Nullable String industry, @Nullable SizeBand sizeBand,
		@Nullable Ownership ownership, @Nullable String place, int priority, boolean offFocus, boolean avoided,
		List<Named> people, int more) {

	/** The letters in its badge. */
	public String initials() {
		StringBuilder initials = new StringBuilder();
		for (String word : this.name.split("\\s+")) {
			word.codePoints().filter(Character::isLetterOrDigit).findFirst().ifPresent(initials::appendCodePoint);
		}
		int end = initials.offsetByCodePoints(0, Math.min(2, initials.codePointCount(0, initials.length())));
		return initials.substring(0, end).toUpperCase(Locale.ROOT);
	}

	/** A person's name with the way to their page. */
	record Named(UUID id, String name) {
	}

}
