package app.askwell.review;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that one means to have.
 *
 * @param week Monday of the week looked back on, in ISO form; empty for that of today.
 * The conversation is meant for the week after it
 * @param contact with whom; null where words tell
 * @param who in words: a person's line, or anybody one would look for
 * @param day on which, or null for any day of the week
 */
public record Intended(String week, @Nullable ContactId contact, String who, @Nullable LocalDate day) {

}
