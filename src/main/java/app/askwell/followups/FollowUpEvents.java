package app.askwell.followups;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface FollowUpEvents extends OwnedRepository<FollowUpEvent> {

	@Query("select e from FollowUpEvent e where e.key.account = :#{#account.value()} and e.followUpId = :followUp "
			+ "order by e.happenedAt, e.key.id")
	List<FollowUpEvent> of(AccountId account, FollowUpId followUp);

	default Optional<FollowUpEvent> last(FollowUp followUp) {
		return of(followUp.account(), followUp.id()).stream().reduce((earlier, later) -> later);
	}

}
