package app.askwell.companies;

import java.util.Optional;
import java.util.Set;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.OwnedRepository;

import org.springframework.data.jpa.repository.Query;

interface TargetCompanies extends OwnedRepository<TargetCompany> {

	@Query("""
			select t from TargetCompany t
			where t.key.account = :#{#account.value()} and t.nameKey = :nameKey and t.removedOn is null""")
	Optional<TargetCompany> listed(AccountId account, String nameKey);

	@Query("select t.nameKey from TargetCompany t where t.key.account = :#{#account.value()} and t.removedOn is null")
	Set<String> nameKeys(AccountId account);

	@Query(nativeQuery = true,
			value = "select count(*) from target_fit where account_id = :#{#account.value()} and off_focus")
	long offFocus(AccountId account);

	default TargetCompany get(AccountId account, TargetId id) {
		return get(account, id.value());
	}

	/** A company that was not removed; one that was is as good as gone. */
	default TargetCompany onList(AccountId account, TargetId id) {
		TargetCompany company = get(account, id);
		if (!company.isListed()) {
			throw new NotFound(id.toString());
		}
		return company;
	}

}
