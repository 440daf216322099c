package app.askwell.handbill;

import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Handbills extends OwnedRepository<Handbill> {

	@Query("select h from Handbill h where h.key.account = :#{#account.value()}")
	Optional<Handbill> of(AccountId account);

}
