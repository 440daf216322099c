package app.askwell.companies;

import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * A contact elsewhere who could open the door to a target company.
 *
 * @param knows people there whom they introduced, or null for a connector of the industry
 */
record PossibleIntroducer(UUID id, String name, @Nullable String jobTitle, @Nullable String company,
		@Nullable String knows) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

}
