package app.askwell.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was held and written down.
 *
 * @param with whom to thank: everybody there, or at an event those something was agreed
 * with
 * @param endedAt the moment it ended, null where only the day is known
 */
public record MeetingLogged(AccountId account, MeetingId meeting, LocalDate heldOn, @Nullable Instant endedAt,
		List<ContactId> with) {

}
