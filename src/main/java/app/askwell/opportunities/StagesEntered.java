package app.askwell.opportunities;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface StagesEntered extends OwnedRepository<StageEntered> {

	/** The history of one, from its beginning. */
	@Query("select s from StageEntered s where s.key.account = :#{#account.value()} "
			+ "and s.opportunityId = :opportunity order by s.enteredOn, s.key.id")
	List<StageEntered> of(AccountId account, OpportunityId opportunity);

}
