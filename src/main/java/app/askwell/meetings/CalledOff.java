package app.askwell.meetings;

import java.time.LocalDate;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that do not take place, and those that should not be in the book at all. */
@Service
@Transactional
public class CalledOff {

	private final Meetings meetings;

	private final Changes changes;

	CalledOff(Meetings meetings, Changes changes) {
		this.meetings = meetings;
		this.changes = changes;
	}

	public Recorded<MeetingId> cancel(AccountId account, MeetingId id, LocalDate today) {
		return this.changes.record(account, "meeting.cancelled", () -> {
			Meeting meeting = this.meetings.get(account, id);
			meeting.cancel(today);
			return this.meetings.saveAndFlush(meeting).id();
		});
	}

	/** Takes a cancellation back. */
	public void reinstate(AccountId account, MeetingId id) {
		Meeting meeting = this.meetings.get(account, id);
		meeting.reinstate();
		this.meetings.saveAndFlush(meeting);
	}

	/** Takes a meeting out of the book, with the thank-yous it asked for. */
	public Recorded<MeetingId> remove(AccountId account, MeetingId id) {
		return this.changes.record(account, "meeting.removed", () -> {
			this.meetings.delete(this.meetings.get(account, id));
			return id;
		});
	}

}
