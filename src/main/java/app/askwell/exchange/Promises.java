package app.askwell.exchange;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Promises extends OwnedRepository<Promise> {

	default Promise get(AccountId account, PromiseId id) {
		return get(account, id.value());
	}

}
