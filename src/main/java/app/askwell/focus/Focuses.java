package app.askwell.focus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Focuses extends OwnedRepository<Focus> {

	default Optional<Focus> active(AccountId account) {
		return activeOf(account.value());
	}

	/** Asked on most pages, so without an expression to evaluate. */
	@Query("select f from Focus f where f.key.account = :account and f.endedOn is null")
	Optional<Focus> activeOf(UUID account);

	/** The active one first, then the earlier ones, the latest first. */
	@Query("""
			select f from Focus f where f.key.account = :#{#account.value()}
			order by f.endedOn desc nulls first, f.startedOn desc, f.key.id desc""")
	List<Focus> all(AccountId account);

}
