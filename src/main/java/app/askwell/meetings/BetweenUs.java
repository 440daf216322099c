package app.askwell.meetings;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Something open between the seeker and someone who takes part.
 *
 * @param part ASK, PROMISE or GIVE
 * @param what it in words
 * @param day needed by, check back on, due on; null for a standing offer
 */
record BetweenUs(ContactId person, String part, String what, @Nullable LocalDate day) {

}
