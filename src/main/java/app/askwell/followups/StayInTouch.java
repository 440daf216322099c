package app.askwell.followups;

import java.time.LocalDate;

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

	StayInTouch(StayInTouchPauses pauses, People people) {
		this.pauses = pauses;
		this.people = people;
	}

	public void snooze(AccountId account, ContactId contact, LocalDate until, LocalDate today) {
		this.people.mustBeKnown(account, contact);
		this.pauses.saveAndFlush(new StayInTouchPause(account, contact, until, today));
	}

	/** Takes the newest snooze back. */
	public void undoSnooze(AccountId account, ContactId contact, LocalDate today) {
		this.people.mustBeKnown(account, contact);
		this.pauses.of(account, contact).stream().findFirst().ifPresent((pause) -> {
			pause.undo(today);
			this.pauses.saveAndFlush(pause);
		});
	}

}
