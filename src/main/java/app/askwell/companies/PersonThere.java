package app.askwell.companies;

import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * A contact who works at a target company.
 *
 * @param reach how near to hiring, as the message keys name it
 * @param introducer who introduced them, or null
 * @param spoken whether the seeker has spoken with them
 */
record PersonThere(UUID id, String name, @Nullable String jobTitle, String reach, @Nullable String introducer,
		boolean spoken) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

}
