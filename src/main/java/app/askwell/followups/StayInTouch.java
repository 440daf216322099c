package app.askwell.followups;

import java.time.LocalDate;
import java.util.Collection;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting off a stay in touch. When one is due follows from the exchanges (P6) and is
 * stored nowhere.
 */
@Service
@Transactional
public class StayInTouch {

	private final StayInTouchPauses pauses;

	private final People people;

	private final Changes changes;

	StayInTouch(StayInTouchPauses pauses, People people, Changes changes) {
		this.changes = changes;
		this.pauses = pauses;
		this.people = people;
	}

	/** Lets some people rest until a day. */
	public Recorded<Integer> snooze(AccountId account, Collection<ContactId> people, LocalDate until, LocalDate today) {
		return this.changes.record(account, "stay_in_touch_pause.added", () -> {
			for (ContactId contact : people) {
				this.people.mustBeKnown(account, contact);
				this.pauses.saveAndFlush(new StayInTouchPause(account, contact, until, today));
			}
			return people.size();
		});
	}

}
