package app.askwell.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveDraft;
import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseDraft;
import app.askwell.shared.AccountId;
import app.askwell.shared.Advice;
import app.askwell.shared.Finding;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;

import org.springframework.stereotype.Component;

/** Writes what was agreed at a meeting into the ledger. */
@Component
class Agreements {

	private static final Set<String> PROMISE = Set.of("action", "checkBackOn");

	private static final Set<String> GIVE = Set.of("what", "kind", "dueOn");

	private final Ledger ledger;

	private final SavedAnyway savedAnyway;

	Agreements(Ledger ledger, SavedAnyway savedAnyway) {
		this.ledger = ledger;
		this.savedAnyway = savedAnyway;
	}

	/**
	 * Notes every promise and every give.
	 * @param advised what is advised about the meeting itself
	 * @param contacts who the people are, in the same order
	 * @throws Refused beside the fields of the person in question
	 */
	void note(Meeting meeting, Optional<Advice> advised, List<Encounter> people, List<ContactId> contacts,
			Reasons reasons, LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		advised.ifPresent((it) -> settle(meeting, it, reasons, findings, today));
		for (int i = 0; i < people.size(); i++) {
			Encounter encounter = people.get(i);
			ContactId contact = contacts.get(i);
			if (encounter.promises()) {
				collect(findings, encounter.who(), PROMISE, "action",
						() -> agree(meeting, contact, encounter, reasons, today));
			}
			if (encounter.offers()) {
				collect(findings, encounter.who(), GIVE, "what", () -> offer(meeting, contact, encounter, today));
			}
		}
		Refused.ifAny(findings);
	}

	private void settle(Meeting meeting, Advice advice, Reasons reasons, List<Finding> findings, LocalDate today) {
		try {
			this.savedAnyway.keep(meeting.account(), new About("meeting", meeting.id().value(), null),
					reasons.settle(List.of(advice)), today);
		}
		catch (Refused ex) {
			findings.addAll(ex.findings());
		}
	}

	private void agree(Meeting meeting, ContactId contact, Encounter said, Reasons reasons, LocalDate today) {
		AccountId account = meeting.account();
		this.ledger.agree(account, contact,
				new PromiseDraft(said.action(), said.checkBackOn(), null, meeting.id().value()), reasons, today);
	}

	private void offer(Meeting meeting, ContactId contact, Encounter said, LocalDate today) {
		AccountId account = meeting.account();
		this.ledger.offer(account, contact, new GiveDraft(said.kind(), said.what(), said.dueOn(), meeting.id().value()),
				today);
	}

	/** What is said of the whole promise or give is told at its first field. */
	private static void collect(List<Finding> findings, Attendee who, Set<String> fields, String first, Runnable note) {
		try {
			note.run();
		}
		catch (Refused ex) {
			ex.findings()
				.forEach((it) -> findings.add(it.at(who.field(fields.contains(it.field()) ? it.field() : first))));
		}
	}

}
