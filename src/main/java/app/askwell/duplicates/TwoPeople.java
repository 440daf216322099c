package app.askwell.duplicates;

import java.time.LocalDate;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.contacts.PeopleMerged;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two who look like one person and are not: they are not offered as one again. */
@Service
@Transactional
public class TwoPeople {

	private static final String NOTE = """
			insert into two_people (account_id, contact_id, other_id, noted_on)
			select :account, least(p.one, p.other), greatest(p.one, p.other), p.noted_on
			  from (%s) p where p.one <> p.other on conflict do nothing
			""";

	private final People people;

	private final Changes changes;

	private final JdbcClient jdbc;

	TwoPeople(People people, Changes changes, JdbcClient jdbc) {
		this.people = people;
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * Notes that these are two; the second time nothing happens.
	 * @return the name of the first
	 * @throws NotFound if one is not on this account's list, or both are the same
	 */
	public Recorded<String> note(AccountId account, ContactId one, ContactId other, LocalDate today) {
		return this.changes.record(account, "two_people.noted", () -> {
			String name = this.people.details(account, one).name();
			this.people.mustBeKnown(account, other);
			if (one.equals(other)) {
				throw new NotFound(other.toString());
			}
			this.jdbc.sql(NOTE.formatted("select :one as one, :other as other, :today as noted_on"))
				.param("account", account.value())
				.param("one", one.value())
				.param("other", other.value())
				.param("today", today)
				.update();
			return name;
		});
	}

	/** Whoever is someone else than one of two is someone else than both. */
	@EventListener
	void on(PeopleMerged merged) {
		String moved = """
				select cast(:kept as uuid) as one, case contact_id when :gone then other_id else contact_id end as other, noted_on
				  from two_people where account_id = :account and :gone in (contact_id, other_id)
				""";
		this.jdbc.sql(NOTE.formatted(moved))
			.param("account", merged.account().value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

}
