package app.askwell.exchange;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Touches extends OwnedRepository<Touch> {

	default Touch get(AccountId account, TouchId id) {
		return get(account, id.value());
	}

}
