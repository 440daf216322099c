package app.askwell.needs;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Needs extends OwnedRepository<Need> {

	@Query("select count(n) from Need n where n.key.account = :#{#account.value()} and n.closedOn is null")
	long open(AccountId account);

	default Need get(AccountId account, NeedId id) {
		return get(account, id.value());
	}

}
