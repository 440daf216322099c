package app.askwell.exchange;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Gives extends OwnedRepository<Give> {

	default Give get(AccountId account, GiveId id) {
		return get(account, id.value());
	}

}
