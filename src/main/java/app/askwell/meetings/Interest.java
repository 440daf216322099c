package app.askwell.meetings;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a person.
 *
 * @param fact what is known, or null: find out
 */
record Interest(ContactId person, String topic, @Nullable String fact) {

}
