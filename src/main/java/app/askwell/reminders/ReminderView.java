package app.askwell.reminders;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which letters someone wants, and when the next ones come.
 *
 * @param nextDigest on the account's clock; null while these letters are off
 * @param nextNudge the next moment at which there may be one; null while they are off
 */
record ReminderView(Wanted wanted, int version, @Nullable ZonedDateTime nextDigest, @Nullable ZonedDateTime nextNudge) {

}
