package app.askwell.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who may be on the list twice, and what one entry of two would say. */
@Component
@Transactional(readOnly = true)
class MergePage {

	private static final int MOST_CANDIDATES = 20;

	/** As many open things as are usual with one person. */
	private static final int USUALLY_OPEN = 4;

	private final JdbcClient jdbc;

	private final Contacts contacts;

	MergePage(JdbcClient jdbc, Contacts contacts) {
		this.jdbc = jdbc;
		this.contacts = contacts;
	}

	/** Someone who could be the same person. */
	record Candidate(UUID id, String name, @Nullable String jobTitle, @Nullable String company,
			@Nullable String email) {
	}

	record Candidates(ContactId id, String name, String q, List<Candidate> people) {
	}

	/** A field of both entries; after: what the one entry will say. */
	record Field(String label, @Nullable String stays, @Nullable String goes, @Nullable String after) {
	}

	record Preview(ContactId kept, String name, ContactId gone, String otherName, List<Field> fields, int open) {

		public boolean crowded() {
			return this.open > USUALLY_OPEN;
		}

	}

	/**
	 * People with one of the words in their name; without any, those of the person's own.
	 */
	Candidates candidates(AccountId account, ContactId id, String q) {
		String name = this.contacts.get(account, id).name();
		String[] words = Words.key(q.isBlank() ? name : q).split(" ");
		List<Candidate> people = this.jdbc
			.sql("""
					select id, name, job_title, company, email from contact
					 where account_id = :account and id <> :id
					   and exists (select from unnest(:words) word where word <> '' and ' ' || name_key like '% ' || word || '%')
					 order by (select count(*) from unnest(:words) word where ' ' || name_key like '% ' || word || '%') desc,
					          name_key, id
					 limit :most
					""")
			.param("account", account.value())
			.param("id", id.value())
			.param("words", words)
			.param("most", MOST_CANDIDATES)
			.query(Candidate.class)
			.list();
		return new Candidates(id, name, q, people);
	}

	Preview preview(AccountId account, ContactId kept, ContactId gone) {
		if (kept.equals(gone)) {
			throw new NotFound(gone.toString());
		}
		ContactDetails stays = this.contacts.get(account, kept).details();
		ContactDetails goes = this.contacts.get(account, gone).details();
		ContactDetails after = MergedDetails.of(kept, stays, gone, goes);
		return new Preview(kept, stays.name(), gone, goes.name(), fields(account, stays, goes, after),
				open(account, kept, gone));
	}

	private int open(AccountId account, ContactId kept, ContactId gone) {
		return this.jdbc.sql("select sum(open_actions) from relationship where account_id = ? and contact_id in (?, ?)")
			.params(account.value(), kept.value(), gone.value())
			.query(Integer.class)
			.single();
	}

	private List<Field> fields(AccountId account, ContactDetails stays, ContactDetails goes, ContactDetails after) {
		List<Field> all = new ArrayList<>();
		all.add(new Field("person.name", stays.name(), goes.name(), after.name()));
		all.add(new Field("person.job", stays.jobTitle(), goes.jobTitle(), after.jobTitle()));
		all.add(new Field("person.company", stays.company(), goes.company(), after.company()));
		all.add(new Field("person.industry", stays.industry(), goes.industry(), after.industry()));
		all.add(new Field("person.email", stays.email(), goes.email(), after.email()));
		all.add(new Field("person.phone", stays.phone(), goes.phone(), after.phone()));
		all.add(new Field("person.profile", stays.profileUrl(), goes.profileUrl(), after.profileUrl()));
		all.add(new Field("person.how-met", stays.howMet(), goes.howMet(), after.howMet()));
		all.add(new Field("person.introducer", name(account, stays), name(account, goes), name(account, after)));
		all.add(new Field("person.notes", stays.notes(), goes.notes(), after.notes()));
		return all.stream().filter((field) -> field.after() != null).toList();
	}

	private @Nullable String name(AccountId account, ContactDetails details) {
		return (details.introducer() != null) ? this.contacts.get(account, details.introducer()).name() : null;
	}

}
