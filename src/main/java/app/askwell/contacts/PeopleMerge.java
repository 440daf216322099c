package app.askwell.contacts;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making one entry of two that mean the same person. */
@Service
@Transactional
public class PeopleMerge {

	private final Contacts contacts;

	private final Changes changes;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PeopleMerge(Contacts contacts, Changes changes, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.contacts = contacts;
		this.changes = changes;
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * Moves everything to the entry that stays and fills what was empty there.
	 * @throws NotFound if one of them is not on this account's list, or both are the same
	 */
	public Recorded<ContactId> merge(AccountId account, ContactId kept, ContactId gone) {
		return this.changes.record(account, "contact.merged", () -> {
			holdBoth(account, kept, gone);
			Contact stays = this.contacts.get(account, kept);
			Contact goes = this.contacts.get(account, gone);
			stays.describe(MergedDetails.of(kept, stays.details(), gone, goes.details()));
			this.contacts.saveAndFlush(stays);
			moveOwn(account, kept, gone);
			this.events.publishEvent(new PeopleMerged(account, kept, gone));
			this.contacts.delete(goes);
			return kept;
		});
	}

	/** Nobody writes anything down about either until this is done. */
	private void holdBoth(AccountId account, ContactId kept, ContactId gone) {
		int held = this.jdbc.sql("select id from contact where account_id = ? and id in (?, ?) order by id for update")
			.params(account.value(), kept.value(), gone.value())
			.query()
			.listOfRows()
			.size();
		if (held < 2) {
			throw new NotFound(gone.toString());
		}
	}

	private void moveOwn(AccountId account, ContactId kept, ContactId gone) {
		this.jdbc.sql("""
				update contact_fact set contact_id = ?, version = version + 1 where account_id = ? and contact_id = ?
				""").params(kept.value(), account.value(), gone.value()).update();
		this.jdbc.sql("""
				update contact set introducer_id = ?, version = version + 1
				 where account_id = ? and introducer_id = ? and id <> ?
				""").params(kept.value(), account.value(), gone.value(), kept.value()).update();
	}

}
