package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A give that was settled is open again after all.
 *
 * @param dueOn by when, null for a standing offer
 */
public record GiveReopened(AccountId account, GiveId give, ContactId contact, @Nullable LocalDate dueOn) {

}
