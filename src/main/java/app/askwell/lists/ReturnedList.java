package app.askwell.lists;

import java.time.LocalDate;
import java.util.List;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * All that one person wrote on the printed list.
 *
 * @param who the line that names them
 * @param known the person that the line was filled in from, or null
 * @param neededBy by when introductions are needed; null where the day could not be read
 * or there is none
 */
public record ReturnedList(String who, @Nullable ContactId known, @Nullable LocalDate neededBy,
		List<TickedCompany> ticked, List<AddedCompany> added) {

	boolean isEmpty() {
		return this.ticked.isEmpty() && this.added.isEmpty();
	}

}
