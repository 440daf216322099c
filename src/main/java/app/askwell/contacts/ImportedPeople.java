package app.askwell.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.askwell.shared.AccountId;
import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many people at once, as files bring them. */
@Service
@Transactional
public class ImportedPeople {

	/** How many ids one query names. */
	private static final int CHUNK = 1000;

	private final Contacts contacts;

	private final JdbcClient jdbc;

	/** Lets go of whoever is done, so that a long file is not held in memory whole. */
	private final EntityManager entities;

	ImportedPeople(Contacts contacts, JdbcClient jdbc, EntityManager entities) {
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/**
	 * Adds everyone.
	 * @return the new ids, in the order of the people
	 */
	public List<ContactId> addAll(AccountId account, List<ContactDetails> people, LocalDate today) {
		List<Contact> added = new ArrayList<>(people.size());
		people.forEach((details) -> added.add(new Contact(account, ContactId.next(), details, today)));
		List<Contact> saved = this.contacts.saveAll(added);
		this.contacts.flush();
		saved.forEach(this.entities::detach);
		return added.stream().map(Contact::id).toList();
	}

	/** Has queries know how many there are now: planned before, they would expect few. */
	public void countAnew() {
		this.jdbc.sql("analyze contact").update();
	}

	/** What is known of these people; whoever is gone is left out. */
	public Map<ContactId, ContactDetails> details(AccountId account, Collection<ContactId> ids) {
		Map<ContactId, ContactDetails> details = new HashMap<>();
		among(account, ids).forEach((contact) -> {
			details.put(contact.id(), contact.details());
			this.entities.detach(contact);
		});
		return details;
	}

	/** Replaces what is known of these people. */
	public void reviseAll(AccountId account, Map<ContactId, ContactDetails> people) {
		List<Contact> revised = among(account, people.keySet());
		revised.forEach((contact) -> {
			ContactDetails details = people.get(contact.id());
			if (details != null) {
				contact.describe(details);
			}
		});
		this.contacts.flush();
		revised.forEach(this.entities::detach);
	}

	/**
	 * Removes those to whom nothing is attached yet: no meeting, no ask, nothing to
	 * remember.
	 * @return those who were removed
	 */
	public Set<ContactId> removeUnused(AccountId account, Collection<ContactId> ids) {
		return new HashSet<>(this.jdbc
			.sql("""
					delete from contact c
					 where c.account_id = :account and c.id = any (cast(:ids as uuid[]))
					   and not exists (select from contact_in_use u where u.account_id = c.account_id and u.contact_id = c.id)
					returning c.id
					""")
			.param("account", account.value())
			.param("ids", ids.stream().map(ContactId::toString).toArray(String[]::new))
			.query((row, number) -> new ContactId(row.getObject("id", UUID.class)))
			.list());
	}

	private List<Contact> among(AccountId account, Collection<ContactId> ids) {
		List<UUID> wanted = ids.stream().map(ContactId::value).toList();
		List<Contact> found = new ArrayList<>(wanted.size());
		for (int start = 0; start < wanted.size(); start += CHUNK) {
			List<UUID> chunk = wanted.subList(start, Math.min(start + CHUNK, wanted.size()));
			found.addAll(this.contacts.among(account, chunk));
		}
		return found;
	}

}
