package app.askwell.meetings;

import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Someone on a meeting's page.
 *
 * @param heardOf came up there, rather than took part
 * @param about what was learned about them there
 */
record MeetingPerson(ContactId id, String name, @Nullable String jobTitle, @Nullable String company, boolean heardOf,
		@Nullable String about) {

	String line() {
		return ContactDetails.of(this.name, this.jobTitle, this.company).line();
	}

}
