package app.askwell.coach;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface CoachShares extends OwnedRepository<CoachShare> {

	@Query("select count(s) from CoachShare s where s.key.account = :#{#account.value()}")
	long of(AccountId account);

}
