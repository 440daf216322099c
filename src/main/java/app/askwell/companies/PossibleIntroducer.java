package app.askwell.companies;

import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * A contact elsewhere who could open the door to a target company.
 *
 * @param reason why them, as the message keys name it: PROMISED, KNOWS, TICKED, NAMED,
 * NOTED, MET, CONNECTOR or TRUSTED
 * @param about people there or words that the reason mentions, or null
 * @param known whether the reason is known, rather than assumed
 */
record PossibleIntroducer(UUID id, String name, @Nullable String jobTitle, @Nullable String company, String reason,
		@Nullable String about, boolean known) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

}
