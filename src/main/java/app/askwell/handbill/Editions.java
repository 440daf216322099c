package app.askwell.handbill;

import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Editions extends OwnedRepository<Edition> {

	/** The last one that became final. */
	@Query("""
			select e from Edition e where e.key.account = :#{#account.value()}
			 order by e.madeOn desc, e.key.id desc limit 1""")
	Optional<Edition> latest(AccountId account);

}
