package app.askwell.contacts;

import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking people off the list. Whom they introduced stays. */
@Service
@Transactional
public class PeopleRemoval {

	/**
	 * How many go in one statement: each of theirs goes with them, and a statement has
	 * its time.
	 */
	private static final int TOGETHER = 1000;

	private final ChosenPeople known;

	private final Changes changes;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PeopleRemoval(ChosenPeople known, Changes changes, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.known = known;
		this.changes = changes;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Removes people with everything attached, as one change. Letters to them are taken
	 * back beforehand, so that putting people back sends none.
	 * @return how many
	 * @throws app.askwell.shared.NotFound if one of them is not on this account's list
	 * @throws app.askwell.shared.Refused if a letter to one of them leaves this moment
	 */
	public Recorded<Integer> remove(AccountId account, List<ContactId> people) {
		this.events.publishEvent(new PeopleLeaving(account, people));
		return this.changes.record(account, "contact.removed", () -> {
			this.known.mustBeKnown(account, people);
			this.events.publishEvent(new PeopleRemoved(account, people));
			int removed = 0;
			for (int from = 0; from < people.size(); from += TOGETHER) {
				removed += delete(account, people.subList(from, Math.min(from + TOGETHER, people.size())));
			}
			return removed;
		});
	}

	private int delete(AccountId account, List<ContactId> people) {
		return this.jdbc.sql("delete from contact where account_id = ? and id = any (?)")
			.params(account.value(), people.stream().map(ContactId::value).toArray(UUID[]::new))
			.update();
	}

}
