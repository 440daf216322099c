package app.askwell.contacts;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of what matters to people: what they care about, family, travel. */
@Service
@Transactional
public class WorthRemembering {

	private final Contacts contacts;

	private final ContactFacts facts;

	private final Changes changes;

	WorthRemembering(Contacts contacts, ContactFacts facts, Changes changes) {
		this.changes = changes;
		this.contacts = contacts;
		this.facts = facts;
	}

	public void note(AccountId account, ContactId contact, Topic topic, String fact, LocalDate today) {
		note(account, contact, topic, fact, null, today);
	}

	/**
	 * The same for something that came up in a meeting.
	 * @param meeting its id, or null
	 */
	public void note(AccountId account, ContactId contact, Topic topic, String fact, @Nullable UUID meeting,
			LocalDate today) {
		this.contacts.get(account, contact);
		this.facts.save(new ContactFact(account, contact, topic, fact, meeting, today));
	}

	/** Forgets a fact and says whom it was about. */
	Recorded<ContactId> forget(AccountId account, UUID id) {
		return this.changes.record(account, "contact_fact.removed", () -> {
			ContactFact fact = this.facts.get(account, id);
			this.facts.delete(fact);
			return fact.contact();
		});
	}

}
