package app.askwell.meetings;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One person in a form.
 *
 * @param contact id of the person the line was filled in from, or empty
 */
record PersonLine(@Size(max = 200, message = "{form.too-long}") String who, String contact) {

	PersonLine {
		who = Typed.orEmpty(who);
		contact = Typed.orEmpty(contact);
	}

	static PersonLine of(MeetingPerson person) {
		return new PersonLine(person.line(), person.id().toString());
	}

	static PersonLine blank() {
		return new PersonLine("", "");
	}

	boolean untouched() {
		return this.who.isBlank();
	}

	Attendee attendee(int row) {
		return new Attendee(row, this.who, ContactId.find(this.contact));
	}

	static PersonLine of(String line, @Nullable ContactId contact) {
		return new PersonLine(line, Typed.orEmpty(contact));
	}

}
