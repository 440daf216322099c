package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.exchange.PromiseId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
import app.askwell.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering check-backs (P2); the ledger's news closes or moves the follow-up. */
@Service
@Transactional
public class CheckBacks {

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final Ledger ledger;

	private final Clock clock;

	CheckBacks(FollowUps followUps, Chronicle chronicle, Ledger ledger, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Answers a check-back; a second answer changes nothing.
	 * @param checkBackOn the new day when they need more time, otherwise null
	 */
	public void answer(AccountId account, FollowUpId id, PromiseAnswer answer, @Nullable LocalDate checkBackOn,
			LocalDate today) {
		FollowUp checkBack = this.followUps.get(account, id);
		if (checkBack.kind() != FollowUpKind.CHECK_BACK) {
			throw new NotFound(id.toString());
		}
		if (!checkBack.isClosed()) {
			this.ledger.answer(account, promise(checkBack), answer, checkBackOn, today);
		}
	}

	/** Takes the answer back if nothing else happened since, and the loop it opened. */
	void undoAnswer(FollowUp checkBack) {
		this.chronicle.last(checkBack)
			.filter((last) -> last.what().isAnAnswer())
			.ifPresent((answer) -> undo(checkBack, answer));
	}

	private void undo(FollowUp checkBack, FollowUpEvent answer) {
		LocalDate day = (answer.before() != null) ? answer.before() : checkBack.dueOn();
		this.ledger.undoAnswer(checkBack.account(), promise(checkBack), day);
		this.chronicle.note(checkBack, checkBack.reopen(day, Moment.now(this.clock)));
		this.followUps.ofPromise(checkBack.account(), promise(checkBack), FollowUpKind.CLOSE_THE_LOOP)
			.filter((loop) -> !loop.isClosed())
			.ifPresent((loop) -> this.chronicle.note(loop, loop.close(Happening.WITHDRAWN, Moment.now(this.clock))));
	}

	private static PromiseId promise(FollowUp checkBack) {
		return Objects.requireNonNull(checkBack.promise());
	}

}
