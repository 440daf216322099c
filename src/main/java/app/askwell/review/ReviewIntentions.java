package app.askwell.review;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface ReviewIntentions extends OwnedRepository<ReviewIntention> {

	@Query("select count(i) from ReviewIntention i where i.key.account = :#{#account.value()} and i.weekOn = :monday")
	long inWeek(AccountId account, LocalDate monday);

	@Query("""
			select count(i) > 0 from ReviewIntention i
			 where i.key.account = :#{#account.value()} and i.weekOn = :monday and i.contactId = :contact
			""")
	boolean named(AccountId account, LocalDate monday, ContactId contact);

}
