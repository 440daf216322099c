package app.askwell.meetings;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the book of meetings: planned, prepared, held. */
@Service
@Transactional
public class MeetingLog {

	private final Meetings meetings;

	private final Attendance attendance;

	private final Agreements agreements;

	private final Harvest harvest;

	private final ApplicationEventPublisher events;

	MeetingLog(Meetings meetings, Attendance attendance, Agreements agreements, Harvest harvest,
			ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.attendance = attendance;
		this.agreements = agreements;
		this.harvest = harvest;
		this.events = events;
	}

	public MeetingId plan(AccountId account, Arrangement arrangement, List<Attendee> who, LocalDate today) {
		refuse(arrangement.time().isAhead(today));
		List<ContactId> people = this.attendance.of(account, who, today);
		Meeting meeting = new Meeting(account, MeetingId.next(), arrangement, new LinkedHashSet<>(people));
		return this.meetings.saveAndFlush(meeting).id();
	}

	/**
	 * Plans a meeting anew.
	 * @param version the version of the meeting the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, MeetingId id, int version, Arrangement arrangement, List<Attendee> who,
			LocalDate today) {
		Meeting meeting = this.meetings.get(account, id);
		meeting.mustBeAt(version);
		refuse(arrangement.time().isAhead(today));
		List<ContactId> people = this.attendance.of(account, who, today);
		meeting.revise(arrangement, new LinkedHashSet<>(people));
		this.meetings.saveAndFlush(meeting);
	}

	/**
	 * Keeps what to bring.
	 * @param version the version of the meeting the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void prepare(AccountId account, MeetingId id, int version, Preparation preparation) {
		Meeting meeting = this.meetings.get(account, id);
		meeting.mustBeAt(version);
		meeting.prepare(preparation);
		this.meetings.saveAndFlush(meeting);
	}

	/**
	 * Writes down a meeting that nobody planned.
	 * @param now the moment, in the account's zone
	 */
	public MeetingId log(AccountId account, LoggedMeeting held, Reasons reasons, ZonedDateTime now) {
		List<ContactId> people = present(account, held, now);
		Meeting meeting = new Meeting(account, MeetingId.next(), held.arrangement(), new LinkedHashSet<>(people));
		write(meeting, held, people, reasons, now);
		return meeting.id();
	}

	/**
	 * Writes down how a planned meeting went, once.
	 * @param version the version of the plan the form was opened on, or null if it was
	 * opened on none
	 * @param now the moment, in the account's zone
	 * @throws app.askwell.shared.Stale if another tab changed the plan in between
	 */
	public void log(AccountId account, MeetingId id, @Nullable Integer version, LoggedMeeting held, Reasons reasons,
			ZonedDateTime now) {
		Meeting meeting = this.meetings.get(account, id);
		meeting.mustBePlanned(version);
		write(meeting, held, present(account, held, now), reasons, now);
	}

	private List<ContactId> present(AccountId account, LoggedMeeting held, ZonedDateTime now) {
		refuse(held.arrangement().time().hasBegun(now));
		return this.attendance.of(account, held.who(), now.toLocalDate());
	}

	private void write(Meeting meeting, LoggedMeeting held, List<ContactId> people, Reasons reasons,
			ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		meeting.hold(held.arrangement(), new LinkedHashSet<>(people), held.outcome());
		this.meetings.saveAndFlush(meeting);
		this.agreements.note(meeting, PreparedEvent.check(held.arrangement().kind(), meeting.isPrepared()),
				held.people(), people, reasons, today);
		this.harvest.bringIn(meeting, held, people, reasons, today);
		ContactId introducer = people.isEmpty() ? null : people.get(0);
		if (meeting.note(this.attendance.introduced(meeting.account(), held.newNames(), introducer, today))) {
			this.meetings.saveAndFlush(meeting);
		}
		MeetingTime time = held.arrangement().time();
		this.events.publishEvent(new MeetingLogged(meeting.account(), meeting.id(), time.on(),
				time.endsAt(now.getZone()), toThank(held, people)));
	}

	/** Everybody; of an event those who agreed to something or were chosen. */
	private static List<ContactId> toThank(LoggedMeeting held, List<ContactId> people) {
		boolean event = held.arrangement().kind() == MeetingKind.EVENT;
		return IntStream.range(0, people.size()).filter((i) -> {
			Encounter encounter = held.people().get(i);
			return !event || encounter.thank() || encounter.promises() || encounter.offers();
		}).mapToObj(people::get).distinct().toList();
	}

	/**
	 * Corrects what was written down about a held meeting.
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void correct(AccountId account, MeetingId id, int version, Correction correction) {
		Meeting meeting = this.meetings.get(account, id);
		meeting.correct(version, correction);
		this.meetings.saveAndFlush(meeting);
	}

	private static void refuse(Optional<Refusal> refusal) {
		Refused.ifAny(refusal.stream().toList());
	}

}
