package app.askwell.reminders;

import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.OwnedRepository;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EveryonesReminders extends OwnedRepository<AccountReminders> {

	/** Keeps others from writing the same letter until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from AccountReminders r where r.key.account = :account")
	Optional<AccountReminders> hold(UUID account);

}
