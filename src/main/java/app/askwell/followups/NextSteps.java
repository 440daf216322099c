package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import app.askwell.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next steps of an opportunity: due like anything else until they are answered. */
@Service
@Transactional
public class NextSteps {

	static final int LONGEST = 300;

	/** When a step is due where nobody says. */
	private static final int USUAL_DAYS = 7;

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final People people;

	private final Changes changes;

	private final Clock clock;

	NextSteps(FollowUps followUps, Chronicle chronicle, People people, Changes changes, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.people = people;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Plans a step. The caller has made sure that the opportunity is the account's.
	 * @param contact whom it concerns, or null
	 * @param on the day; null for a working day in a week
	 * @throws Refused at {@code step} or {@code stepOn}
	 */
	public void plan(AccountId account, OpportunityId opportunity, @Nullable ContactId contact, String step,
			@Nullable LocalDate on, LocalDate today) {
		this.people.mustBeKnown(account, contact);
		String words = Typed.orEmpty(step).strip().replaceAll("\\s+", " ");
		Refused.ifAny(refusals(words, on, today));
		FollowUp next = FollowUp.nextStep(account, opportunity, contact, words, (on != null) ? on : proposed(today));
		this.chronicle.note(next, next.begin(now()));
	}

	private static List<Refusal> refusals(String step, @Nullable LocalDate on, LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		if (step.isEmpty()) {
			found.add(Refusal.of("refusal.step.none", "step"));
		}
		if (step.length() > LONGEST) {
			found.add(Refusal.of("form.too-long", "step"));
		}
		if (on != null && on.isBefore(today)) {
			found.add(Refusal.of("refusal.step.past", "stepOn", on));
		}
		if (on != null && on.isAfter(today.plusDays(SnoozeAhead.MOST_DAYS))) {
			found.add(Refusal.of("refusal.step.far", "stepOn"));
		}
		return found;
	}

	/** A week on, when people work. */
	static LocalDate proposed(LocalDate today) {
		LocalDate day = today.plusDays(USUAL_DAYS);
		return WorkingDays.isOne(day) ? day : WorkingDays.away(day, 1);
	}

	/** Nothing is left to do for an opportunity; its history keeps what was planned. */
	public void endAll(AccountId account, OpportunityId opportunity) {
		this.followUps.openSteps(account, opportunity)
			.forEach((step) -> this.chronicle.note(step, step.close(Happening.WITHDRAWN, now())));
	}

	/**
	 * A step that is not needed any more.
	 * @throws NotFound if it is no step
	 * @throws app.askwell.shared.AlreadyDone if it ended before
	 */
	public Recorded<FollowUpId> end(AccountId account, FollowUpId id) {
		FollowUp step = this.followUps.get(account, id);
		if (step.kind() != FollowUpKind.NEXT_STEP) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(step, null);
		return this.changes.record(account, "follow_up.step-ended", () -> {
			this.chronicle.note(step, step.close(Happening.WITHDRAWN, now()));
			return id;
		});
	}

	private Instant now() {
		return Moment.now(this.clock);
	}

}
