package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The check-back was answered.
 *
 * @param checkBackOn the new date for {@code NEEDS_MORE_TIME}, otherwise null
 */
public record PromiseAnswered(AccountId account, PromiseId promise, ContactId contact, PromiseAnswer answer,
		@Nullable LocalDate checkBackOn) {

}
