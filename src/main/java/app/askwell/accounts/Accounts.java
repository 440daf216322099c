package app.askwell.accounts;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

	Account saveAndFlush(Account account);

	Optional<Account> findById(UUID id);

}
