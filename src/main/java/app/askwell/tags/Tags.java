package app.askwell.tags;

import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ChosenPeople;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting tags on people and taking them away. */
@Service
@Transactional
public class Tags {

	/** More on one person say nothing. */
	static final int MOST_OF_ONE = 20;

	/** More in all find nobody. */
	static final int MOST = 200;

	private static final int SUGGESTIONS = 7;

	private final ChosenPeople known;

	private final OneAtATime turns;

	private final Changes changes;

	private final JdbcClient jdbc;

	Tags(ChosenPeople known, OneAtATime turns, Changes changes, JdbcClient jdbc) {
		this.known = known;
		this.turns = turns;
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * Puts a tag on people, spelled as it was the first time.
	 * @return on how many it is new
	 * @throws Refused at field {@code label} when it is no tag, or one too many
	 * @throws app.askwell.shared.NotFound if one of them is not on this account's list
	 */
	public Recorded<Integer> add(AccountId account, List<ContactId> people, String typed) {
		TagName tag = TagName.typed(typed, "label");
		return this.changes.record(account, "contact_tag.added", () -> {
			this.turns.enter(account);
			this.known.mustBeKnown(account, people);
			int added = put(account, people, tag);
			mustBeFew(account, people);
			return added;
		});
	}

	/**
	 * Takes a tag away from people.
	 * @return from how many
	 */
	public Recorded<Integer> remove(AccountId account, List<ContactId> people, String typed) {
		TagName tag = TagName.typed(typed, "label");
		return this.changes.record(account, "contact_tag.removed", () -> {
			this.known.mustBeKnown(account, people);
			return this.jdbc
				.sql("delete from contact_tag where account_id = ? and tag_key = ? and contact_id = any (?)")
				.params(account.value(), tag.key(), ids(people))
				.update();
		});
	}

	/** Tags in use that have a word beginning so, those of most people first. */
	@Transactional(readOnly = true)
	List<String> suggestions(AccountId account, String q) {
		String key = Words.nameKey(q).replaceAll("[\\\\%_]", "\\\\$0");
		return key.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select min(tag) from contact_tag
						 where account_id = :account and ' ' || tag_key like '% ' || :key || '%'
						 group by tag_key order by count(*) desc, tag_key limit :most
						""")
					.param("account", account.value())
					.param("key", key)
					.param("most", SUGGESTIONS)
					.query(String.class)
					.list();
	}

	private int put(AccountId account, List<ContactId> people, TagName tag) {
		return this.jdbc.sql("""
				insert into contact_tag (account_id, id, contact_id, tag_key, tag)
				select :account, gen_random_uuid(), p.id, :key,
				       coalesce((select min(tag) from contact_tag where account_id = :account and tag_key = :key), :tag)
				  from unnest(:people) p (id)
				    on conflict (account_id, contact_id, tag_key) do nothing
				""")
			.param("account", account.value())
			.param("key", tag.key())
			.param("tag", tag.text())
			.param("people", ids(people))
			.update();
	}

	private void mustBeFew(AccountId account, List<ContactId> people) {
		this.jdbc
			.sql("""
					select min(c.name) from contact_tag t join contact c on c.account_id = t.account_id and c.id = t.contact_id
					 where t.account_id = ? and t.contact_id = any (?) group by t.contact_id having count(*) > ? limit 1
					""")
			.params(account.value(), ids(people), MOST_OF_ONE)
			.query(String.class)
			.optional()
			.ifPresent((name) -> {
				throw new Refused(Refusal.of("refusal.tag.person", "label", name, MOST_OF_ONE));
			});
		int all = this.jdbc.sql("select count(distinct tag_key) from contact_tag where account_id = ?")
			.param(account.value())
			.query(Integer.class)
			.single();
		if (all > MOST) {
			throw new Refused(Refusal.of("refusal.tag.many", "label", MOST));
		}
	}

	private static UUID[] ids(List<ContactId> people) {
		return people.stream().map(ContactId::value).toArray(UUID[]::new);
	}

}
