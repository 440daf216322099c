package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The seeker said what they will do for someone.
 *
 * @param dueOn by when, null for a standing offer
 */
public record GiveOffered(AccountId account, GiveId give, ContactId contact, @Nullable LocalDate dueOn) {

}
