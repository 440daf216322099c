package app.askwell.contacts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Contacts extends OwnedRepository<Contact> {

	@Query("select c from Contact c where c.key.account = :#{#account.value()} and c.nameKey = :nameKey")
	List<Contact> named(AccountId account, String nameKey);

	@Query("select c from Contact c where c.key.account = :#{#account.value()} and c.key.id in :ids")
	List<Contact> among(AccountId account, Collection<UUID> ids);

	/** Saves many at once; flush to see them in a query of the same transaction. */
	<S extends Contact> List<S> saveAll(Iterable<S> contacts);

	void flush();

	default Contact get(AccountId account, ContactId id) {
		return get(account, id.value());
	}

}
