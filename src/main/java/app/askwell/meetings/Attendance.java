package app.askwell.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds out who is meant by the lines of a form; strangers become contacts. */
@Component
class Attendance {

	/** Of one line, and of people at one meeting: more is a crowd, not a conversation. */
	static final int LONGEST_LINE = 200;

	static final int MOST_PEOPLE = 10;

	private final People people;

	private final OneAtATime turns;

	Attendance(People people, OneAtATime turns) {
		this.people = people;
		this.turns = turns;
	}

	/**
	 * One id a line, in order.
	 * @throws Refused beside each line that names nobody, or more than one
	 */
	List<ContactId> of(AccountId account, List<Attendee> who, LocalDate today) {
		// The account before its people, as everywhere: two who wait for each other get
		// nowhere.
		this.turns.enter(account);
		List<Finding> refusals = new ArrayList<>();
		List<ContactId> found = new ArrayList<>();
		if (who.size() > MOST_PEOPLE) {
			throw new Refused(Refusal.of("refusal.meeting.crowd", "", MOST_PEOPLE));
		}
		for (Attendee attendee : who) {
			find(attendee.field("who"), attendee.line(), () -> person(account, attendee, today), found, refusals);
		}
		Refused.ifAny(refusals);
		return found;
	}

	/**
	 * The people whose names came up.
	 * @param introducer through whom, or null
	 */
	Set<ContactId> introduced(AccountId account, List<String> lines, @Nullable ContactId introducer, LocalDate today) {
		List<Finding> refusals = new ArrayList<>();
		Set<ContactId> found = new LinkedHashSet<>();
		for (String line : lines) {
			find("newNames", line, () -> this.people.recognise(account, line, introducer, today), found, refusals);
		}
		Refused.ifAny(refusals);
		return found;
	}

	private ContactId person(AccountId account, Attendee attendee, LocalDate today) {
		ContactId known = attendee.known();
		if (known != null && attendee.line().strip().equals(this.people.details(account, known).line())) {
			return known;
		}
		return this.people.recognise(account, attendee.line(), null, today);
	}

	private static void find(String field, String line, Supplier<ContactId> person, Collection<ContactId> found,
			List<Finding> refusals) {
		if (line.length() > LONGEST_LINE) {
			refusals.add(Refusal.of("form.too-long", field));
			return;
		}
		try {
			found.add(person.get());
		}
		catch (Refused ex) {
			ex.findings().forEach((refusal) -> refusals.add(refusal.at(field)));
		}
	}

}
