package app.askwell.meetings;

import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedRepository;

interface Meetings extends OwnedRepository<Meeting> {

	default Meeting get(AccountId account, MeetingId id) {
		return get(account, id.value());
	}

}
