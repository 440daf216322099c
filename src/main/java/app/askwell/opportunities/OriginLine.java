package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Something an opportunity came from, or can have come from.
 *
 * @param kind contact, meeting, ask or introduction
 * @param contactId whose page tells of an ask
 * @param person who it was; null for a meeting with nobody named
 * @param about their company, what a meeting was called or an ask was about, or null
 * @param day of the meeting or ask; null for a person
 */
record OriginLine(String kind, UUID id, @Nullable ContactId contactId, @Nullable String person, @Nullable String about,
		@Nullable LocalDate day) {

	/** As a form sends it. */
	public String value() {
		return (this.kind.equals("introduction") ? "ask" : this.kind) + ":" + this.id;
	}

	/** Key of its words. */
	public String message() {
		return "opportunity.origin." + this.kind;
	}

	public String path() {
		return switch (this.kind) {
			case "contact" -> "/people/" + this.id;
			case "meeting" -> "/meetings/" + this.id;
			default -> "/people/" + this.contactId + "#ask-" + this.id;
		};
	}

}
