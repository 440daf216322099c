package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a part in an opportunity: one part each. */
@Service
@Transactional
public class PeopleInIt {

	/** A list of more than that is nobody's part. */
	static final int MOST = 30;

	private final Opportunities opportunities;

	private final People people;

	private final Changes changes;

	private final JdbcClient jdbc;

	PeopleInIt(Opportunities opportunities, People people, Changes changes, JdbcClient jdbc) {
		this.opportunities = opportunities;
		this.people = people;
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * Gives someone a part, or another one; someone new goes on the list of people.
	 * @param line such as "Tom Alvarez, VP Sales, Corvane"
	 * @throws Refused at field {@code who} if nobody or two people are meant
	 */
	public ContactId add(AccountId account, OpportunityId id, String line, OpportunityPart part, LocalDate today) {
		this.opportunities.get(account, id);
		if (line.split(",", 2)[0].isBlank()) {
			throw new Refused(Refusal.of("refusal.opportunity.no-who", "who"));
		}
		ContactId who = this.people.recognise(account, line, null, today);
		add(account, id, who, part);
		return who;
	}

	/** The same for someone who is known. */
	public void add(AccountId account, OpportunityId id, ContactId who, OpportunityPart part) {
		this.opportunities.get(account, id);
		this.people.mustBeKnown(account, who);
		int rows = this.jdbc
			.sql("""
					insert into opportunity_contact (account_id, opportunity_id, contact_id, part)
					select :account, :opportunity, :contact, :part
					 where (select count(*) from opportunity_contact
					         where account_id = :account and opportunity_id = :opportunity and contact_id <> :contact) < :most
					on conflict (account_id, opportunity_id, contact_id) do update set part = excluded.part
					""")
			.param("account", account.value())
			.param("opportunity", id.value())
			.param("contact", who.value())
			.param("part", part.name())
			.param("most", MOST)
			.update();
		if (rows == 0) {
			throw new Refused(Refusal.of("refusal.opportunity.many-people", "who", MOST));
		}
	}

	/** Takes someone off, who stays on the list of people. */
	public Recorded<ContactId> remove(AccountId account, OpportunityId id, ContactId who) {
		return this.changes.record(account, "opportunity_contact.removed", () -> {
			int rows = this.jdbc.sql("""
					delete from opportunity_contact
					 where account_id = ? and opportunity_id = ? and contact_id = ?
					""").params(account.value(), id.value(), who.value()).update();
			if (rows == 0) {
				throw new NotFound(who.toString());
			}
			return who;
		});
	}

}
