package app.askwell.followups;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface FollowUpEvents extends OwnedRepository<FollowUpEvent> {

	@Query("select e from FollowUpEvent e where e.key.account = :#{#account.value()} and e.followUpId = :followUp "
			+ "order by e.happenedAt, e.key.id")
	List<FollowUpEvent> of(AccountId account, FollowUpId followUp);

	/** What happened last; a follow-up begins with an event, so there always is one. */
	default FollowUpEvent last(FollowUp followUp) {
		List<FollowUpEvent> events = of(followUp.account(), followUp.id());
		return events.get(events.size() - 1);
	}

}
