package app.askwell.pitch;

import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Pitches extends OwnedRepository<Pitch> {

	@Query("select p from Pitch p where p.key.account = :#{#account.value()} and p.replacedOn is null")
	Optional<Pitch> inUse(AccountId account);

}
