package app.askwell.opportunities;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.AskId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity came from: at most one of a person, a meeting and an ask, from any
 * time, and words for what none of these says.
 */
@Embeddable
@Upholds(Rule.R4)
public record Origin(@Nullable ContactId originContactId, @Nullable MeetingId originMeetingId,
		@Nullable AskId originAskId, @Nullable String originNote) {

	static final Origin UNKNOWN = new Origin(null, null, null, null);

	public Origin {
		originNote = Typed.orNull(originNote);
	}

	/**
	 * From a form.
	 * @param chosen such as {@code meeting:0198...}, or empty for nobody
	 * @throws NotFound for anything else
	 */
	public static Origin of(String chosen, @Nullable String note) {
		int colon = chosen.indexOf(':');
		if (chosen.isEmpty()) {
			return new Origin(null, null, null, note);
		}
		try {
			String id = chosen.substring(colon + 1);
			return switch (chosen.substring(0, Math.max(colon, 0))) {
				case "contact" -> new Origin(ContactId.valueOf(id), null, null, note);
				case "meeting" -> new Origin(null, MeetingId.valueOf(id), null, note);
				case "ask" -> new Origin(null, null, AskId.valueOf(id), note);
				default -> throw new NotFound(chosen);
			};
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound(chosen);
		}
	}

	/** As a form sends it; empty for nobody. */
	String chosen() {
		if (this.originContactId != null) {
			return "contact:" + this.originContactId;
		}
		if (this.originMeetingId != null) {
			return "meeting:" + this.originMeetingId;
		}
		return (this.originAskId != null) ? "ask:" + this.originAskId : "";
	}

}
