package app.askwell.exchange;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Asks extends OwnedRepository<Ask> {

	default Ask get(AccountId account, AskId id) {
		return get(account, id.value());
	}

}
