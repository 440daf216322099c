package app.askwell.handbill;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** An edition with what became of it. */
record EditionView(EditionId id, LocalDate madeOn, Bill bill, List<Given> given, List<Link> links) {

	/** Who was given it. */
	record Given(UUID id, UUID contact, String name, LocalDate givenOn) {
	}

	/**
	 * A link to it.
	 *
	 * @param state OPEN, EXPIRED or REVOKED
	 */
	record Link(UUID id, ZonedDateTime madeAt, ZonedDateTime expiresAt, String state, int openings,
			@Nullable ZonedDateTime openedAt) {

		public boolean isOpen() {
			return this.state.equals("OPEN");
		}

	}

}
