package app.askwell.handbill;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface HandOuts extends OwnedRepository<HandOut> {

	@Query("""
			select count(h) > 0 from HandOut h where h.key.account = :#{#account.value()} and h.editionId = :edition
			 and h.contactId = :contact""")
	boolean of(AccountId account, EditionId edition, ContactId contact);

}
