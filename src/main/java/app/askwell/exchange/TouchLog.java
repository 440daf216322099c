package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short contacts between meetings. Each moves the day to stay in touch. */
@Service
@Transactional
public class TouchLog {

	private final Touches touches;

	private final People people;

	private final Changes changes;

	TouchLog(Touches touches, People people, Changes changes) {
		this.changes = changes;
		this.touches = touches;
		this.people = people;
	}

	/** Notes a short contact; one that asks for something is refused. */
	public TouchId touch(AccountId account, ContactId contact, String note, LocalDate on, LocalDate today) {
		this.people.mustBeKnown(account, contact);
		AsksForNothing.check(note, "note").ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
		return this.touches.saveAndFlush(new Touch(account, TouchId.next(), contact, note, on, today)).id();
	}

	/** Takes a touch out again. */
	public Recorded<ContactId> remove(AccountId account, TouchId id) {
		return this.changes.record(account, "touch.removed", () -> {
			Touch touch = this.touches.get(account, id);
			this.touches.delete(touch);
			return touch.contact();
		});
	}

}
