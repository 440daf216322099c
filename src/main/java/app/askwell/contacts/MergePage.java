package app.askwell.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who may be on the list twice, and what one entry of several would say. */
@Component
@Transactional(readOnly = true)
class MergePage {

	private static final int MOST_CANDIDATES = 20;

	private final JdbcClient jdbc;

	private final Contacts contacts;

	private final SamePeople entries;

	private final MessageSource messages;

	MergePage(JdbcClient jdbc, Contacts contacts, SamePeople entries, MessageSource messages) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.entries = entries;
		this.messages = messages;
	}

	/** Someone who could be the same person. */
	record Candidate(UUID id, String name, @Nullable String jobTitle, @Nullable String company,
			@Nullable String email) {
	}

	record Candidates(ContactId id, String name, String q, List<Candidate> people) {
	}

	/**
	 * People with one of the words in their name; without any word, those who may be the
	 * same for a reason, then those with a word of the person's own name.
	 */
	Candidates candidates(AccountId account, ContactId id, String q) {
		String name = this.contacts.get(account, id).name();
		String[] words = Words.key(q.isBlank() ? name : q).split(" ");
		List<Candidate> people = this.jdbc
			.sql("""
					select c.id, c.name, c.job_title, c.company, c.email from contact c
					  left join may_be_same() s
					    on :own and s.contact_id = least(c.id, :id) and s.other_id = greatest(c.id, :id)
					 where c.account_id = :account and c.id <> :id
					   and (s.contact_id is not null or exists (
					         select from unnest(:words) word where word <> '' and ' ' || c.name_key like '% ' || word || '%'))
					 order by s.contact_id is null,
					          (select count(*) from unnest(:words) word where ' ' || c.name_key like '% ' || word || '%') desc,
					          c.name_key, c.id
					 limit :most
					""")
			.param("account", account.value())
			.param("id", id.value())
			.param("words", words)
			.param("own", q.isBlank())
			.param("most", MOST_CANDIDATES)
			.query(Rows.of(Candidate.class))
			.list();
		return new Candidates(id, name, q, people);
	}

	/**
	 * The entries side by side, with what was chosen so far.
	 * @throws app.askwell.shared.NotFound if one of them is not on this account's list
	 */
	MergePreview preview(AccountId account, List<ContactId> people, MergeForm choice) {
		SamePerson one = this.entries.of(account, people, choice);
		return new MergePreview(
				one.entries()
					.stream()
					.map((entry) -> new MergePreview.Column(entry.id(), entry.contact().name(),
							entry.contact().addedOn()))
					.toList(),
				Arrays.stream(MergeField.values())
					.filter((field) -> one.source(field) != null)
					.map((field) -> row(account, one, field))
					.toList(),
				one.notes(), one.version(), open(account, people));
	}

	private MergePreview.Row row(AccountId account, SamePerson one, MergeField field) {
		return new MergePreview.Row(field.field(), field.label(),
				one.entries()
					.stream()
					.map((entry) -> new MergePreview.Option(entry.id(), shown(account, one.value(field, entry)),
							entry.equals(one.source(field))))
					.toList());
	}

	/** As the page says it. */
	private @Nullable String shown(AccountId account, @Nullable Object value) {
		if (value instanceof ContactId introducer) {
			return this.contacts.get(account, introducer).name();
		}
		if (value instanceof Reach reach) {
			return this.messages.getMessage("reach." + reach, null, LocaleContextHolder.getLocale());
		}
		return (value != null) ? value.toString() : null;
	}

	private int open(AccountId account, List<ContactId> people) {
		return this.jdbc.sql("select sum(open_actions) from standing where account_id = ? and contact_id = any (?)")
			.params(account.value(), people.stream().map(ContactId::value).toArray(UUID[]::new))
			.query(Integer.class)
			.single();
	}

}
