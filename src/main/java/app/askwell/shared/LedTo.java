package app.askwell.shared;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An opportunity, as the pages of whom and what it came from name it.
 *
 * @param stage how far it is: the end of the key of its words
 */
public record LedTo(UUID id, String role, String company, String stage, LocalDate stageOn) {

	/** So many are shown; the list of opportunities has all. */
	public static final int MOST = 20;

}
