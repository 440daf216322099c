package app.askwell.followups;

import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface StayInTouchPauses extends OwnedRepository<StayInTouchPause> {

	/** Newest first. */
	@Query("select p from StayInTouchPause p where p.key.account = :#{#account.value()} and p.contactId = :contact "
			+ "and p.undoneOn is null order by p.key.id desc")
	List<StayInTouchPause> of(AccountId account, ContactId contact);

}
