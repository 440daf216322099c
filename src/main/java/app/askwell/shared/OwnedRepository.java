package app.askwell.shared;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What every repository of owned rows can do; each finder takes the account. */
@NoRepositoryBean
public interface OwnedRepository<T extends Owned> extends Repository<T, OwnedKey> {

	T save(T owned);

	/** Saves now, so that a query in the same transaction sees it. */
	T saveAndFlush(T owned);

	void delete(T owned);

	Optional<T> findById(OwnedKey key);

	/**
	 * The row of this account.
	 * @throws NotFound if there is none, whoever else may own such an id
	 */
	default T get(AccountId account, UUID id) {
		return findById(new OwnedKey(account.value(), id)).orElseThrow(() -> new NotFound(id.toString()));
	}

}
