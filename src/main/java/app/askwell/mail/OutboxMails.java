package app.askwell.mail;

import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.OwnedRepository;
import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OutboxMails extends OwnedRepository<OutboxMail> {

	/** Keeps it from being claimed until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from OutboxMail m where m.key.account = :account and m.key.id = :id")
	Optional<OutboxMail> hold(UUID account, UUID id);

}
