package app.askwell.contacts;

import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking people off the list. Whom they introduced stays. */
@Service
@Transactional
public class PeopleRemoval {

	private final Contacts contacts;

	private final Changes changes;

	private final ApplicationEventPublisher events;

	PeopleRemoval(Contacts contacts, Changes changes, ApplicationEventPublisher events) {
		this.contacts = contacts;
		this.changes = changes;
		this.events = events;
	}

	/**
	 * Removes people with everything attached, as one change. Letters to them are taken
	 * back beforehand, so that putting people back sends none.
	 * @throws app.askwell.shared.NotFound if one of them is not on this account's list
	 * @throws app.askwell.shared.Refused if a letter to one of them leaves this moment
	 */
	public Recorded<Integer> remove(AccountId account, List<ContactId> people) {
		this.events.publishEvent(new PeopleLeaving(account, people));
		return this.changes.record(account, "contact.removed", () -> {
			List<Contact> leaving = people.stream().distinct().map((id) -> this.contacts.get(account, id)).toList();
			this.events.publishEvent(new PeopleRemoved(account, people));
			leaving.forEach(this.contacts::delete);
			return leaving.size();
		});
	}

}
