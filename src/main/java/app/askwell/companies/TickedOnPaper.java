package app.askwell.companies;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What someone ticked beside a company on the printed list.
 *
 * @param tick KNOWS, INTRODUCES, AVOID or ADDED
 * @param name who did; null once that person was removed
 * @param there whom they know there, or null
 */
record TickedOnPaper(UUID id, String tick, @Nullable UUID person, @Nullable String name, @Nullable String there,
		@Nullable String note, LocalDate on) {

	public boolean isAgainst() {
		return this.tick.equals("AVOID");
	}

}
