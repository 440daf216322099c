package app.askwell.transfer;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row, and why.
 *
 * @param existing the contact it belongs to or may belong to; none when it is new
 * @param changes what an update would write; empty otherwise
 * @param reasonCode message key
 * @param reasonArguments what the message mentions, in order
 */
record ImportDecision(ImportedPerson person, Action action, @Nullable UUID existing, List<Change> changes,
		String reasonCode, List<Object> reasonArguments) {

	ImportDecision {
		changes = List.copyOf(changes);
		reasonArguments = List.copyOf(reasonArguments);
	}

	enum Action {

		ADD, UPDATE, SKIP, POSSIBLE_DUPLICATE, UNREADABLE

	}

	enum Field {

		NAME, EMAIL, PROFILE_URL, COMPANY, POSITION, PHONE, NOTE, HOW_MET

	}

	/** A value of the row that the contact does not have; never a blank. */
	record Change(Field field, @Nullable String before, String after) {

		/** Nothing is lost by it. */
		public boolean fillsBlank() {
			return this.before == null;
		}

	}

}
