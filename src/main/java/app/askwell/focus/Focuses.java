package app.askwell.focus;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Focuses extends OwnedRepository<Focus> {

	@Query("select f from Focus f where f.key.account = :#{#account.value()} and f.endedOn is null")
	Optional<Focus> active(AccountId account);

	/** The active one first, then the earlier ones, the latest first. */
	@Query("""
			select f from Focus f where f.key.account = :#{#account.value()}
			order by f.endedOn desc nulls first, f.startedOn desc, f.key.id desc""")
	List<Focus> all(AccountId account);

}
