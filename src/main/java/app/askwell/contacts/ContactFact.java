package app.askwell.contacts;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Something worth remembering about a person. */
@Entity
class ContactFact extends Owned {

	private ContactId contactId;

	@Enumerated(EnumType.STRING)
	private Topic topic;

	private String fact;

	/** Where it came up. */
	private @Nullable UUID meetingId;

	private LocalDate notedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ContactFact() {
	}

	ContactFact(AccountId account, ContactId contact, Topic topic, String fact, @Nullable UUID meeting,
			LocalDate today) {
		super(account, Ids.next());
		if (fact.isBlank()) {
			throw new Refused(Refusal.of("fact.missing", "fact"));
		}
		this.contactId = contact;
		this.topic = topic;
		this.fact = fact.strip();
		this.meetingId = meeting;
		this.notedOn = today;
	}

	ContactId contact() {
		return this.contactId;
	}

}
