package app.askwell.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import app.askwell.contacts.ContactDetails;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.ImportDecision.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a row knows that the contact does not. Another spelling of the same words is no
 * change, and a blank never replaces a value.
 */
final class ImportChanges {

	private ImportChanges() {
	}

	static List<Change> of(KnownPerson known, ImportedPerson row) {
		List<Change> changes = new ArrayList<>();
		compare(Field.NAME, known.name(), row.name(), PersonKeys::words, changes);
		compare(Field.EMAIL, known.email(), row.email(), PersonKeys::email, changes);
		compare(Field.PROFILE_URL, known.profileUrl(), row.profileUrl(), ProfileAddress::key, changes);
		compare(Field.COMPANY, known.company(), row.company(), PersonKeys::words, changes);
		compare(Field.POSITION, known.position(), row.position(), PersonKeys::words, changes);
		return changes;
	}

	/**
	 * What has many right values, or is the seeker's own: only where there is nothing
	 * yet.
	 */
	static List<Change> fillingBlanks(ContactDetails known, ImportedPerson row) {
		List<Change> changes = new ArrayList<>();
		if (known.phone() == null && row.phone() != null) {
			changes.add(new Change(Field.PHONE, null, row.phone()));
		}
		if (known.notes() == null && row.note() != null) {
			changes.add(new Change(Field.NOTE, null, row.note()));
		}
		return changes;
	}

	private static void compare(Field field, @Nullable String before, @Nullable String after, UnaryOperator<String> key,
			List<Change> changes) {
		if (after == null) {
			return;
		}
		if (before == null || before.isBlank()) {
			changes.add(new Change(field, null, after));
		}
		else if (!before.equals(after) && !key.apply(before).equals(key.apply(after))) {
			changes.add(new Change(field, before, after));
		}
	}

}
