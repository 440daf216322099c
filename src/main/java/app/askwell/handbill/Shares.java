package app.askwell.handbill;

import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface Shares extends OwnedRepository<Share> {

	@Query("select s from Share s where s.key.account = :#{#account.value()} and s.tokenHash = :hash")
	Optional<Share> opened(AccountId account, byte[] hash);

}
