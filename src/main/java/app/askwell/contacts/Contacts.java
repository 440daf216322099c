package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Contacts extends OwnedRepository<Contact> {

	@Query("select c from Contact c where c.key.account = :#{#account.value()} and c.nameKey = :nameKey")
	List<Contact> named(AccountId account, String nameKey);

	default Contact get(AccountId account, ContactId id) {
		return get(account, id.value());
	}

}
