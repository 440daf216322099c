package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;

/** A short contact that is no meeting: a note, an article sent, a birthday wish. */
@Entity
class Touch extends Owned {

	private static final int LONGEST_NOTE = 1000;

	private ContactId contactId;

	private LocalDate touchedOn;

	private String note;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Touch() {
	}

	Touch(AccountId account, TouchId id, ContactId contact, String note, LocalDate on, LocalDate today) {
		super(account, id.value());
		Refused.ifAny(refusals(note, on, today));
		this.contactId = contact;
		this.note = note.strip();
		this.touchedOn = on;
	}

	TouchId id() {
		return new TouchId(key());
	}

	ContactId contact() {
		return this.contactId;
	}

	private static List<Refusal> refusals(String note, LocalDate on, LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		Described.check(note, "note", "refusal.touch.blank", LONGEST_NOTE).ifPresent(found::add);
		if (on.isAfter(today)) {
			found.add(Refusal.of("refusal.touch.to-come", "on"));
		}
		return found;
	}

}
