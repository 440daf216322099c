package app.askwell.progress;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something to turn to when an alarm rings. The one place on Progress where
 * people are named.
 *
 * @param name of the person, the company or the need
 * @param detail job and company of a person, the place of a company
 * @param day the day a need must be answered by
 */
public record NextStep(Kind kind, UUID id, String name, @Nullable String detail, @Nullable LocalDate day) {

	/** What it is. */
	public enum Kind {

		/** A connector who can be asked. */
		CONNECTOR,

		/** A target company at which nobody is known. */
		TARGET,

		/** An open need. */
		NEED

	}

}
