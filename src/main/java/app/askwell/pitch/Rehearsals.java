package app.askwell.pitch;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Rehearsals extends OwnedRepository<Rehearsal> {

	/** Whether this wording was ever rehearsed. */
	@Query("""
			select count(r) > 0 from Rehearsal r
			 where r.key.account = :#{#account.value()} and r.pitchId = :pitch""")
	boolean ofWording(AccountId account, PitchId pitch);

}
