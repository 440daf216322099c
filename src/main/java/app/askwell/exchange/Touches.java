package app.askwell.exchange;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Touches extends OwnedRepository<Touch> {

	<S extends Touch> List<S> saveAll(Iterable<S> touches);

	void flush();

	default Touch get(AccountId account, TouchId id) {
		return get(account, id.value());
	}

}
