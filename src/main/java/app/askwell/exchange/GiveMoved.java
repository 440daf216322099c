package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What the seeker will do for someone has another day.
 *
 * @param dueOn by when, null for a standing offer
 */
public record GiveMoved(AccountId account, GiveId give, ContactId contact, @Nullable LocalDate dueOn) {

}
