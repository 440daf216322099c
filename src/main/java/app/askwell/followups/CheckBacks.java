package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.exchange.PromiseId;
import app.askwell.shared.AccountId;
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
	 * Answers a check-back, once.
	 * @param version the version it was opened on, or null
	 * @param checkBackOn the new day when they need more time, otherwise null
	 * @throws app.askwell.shared.AlreadyDone if it was answered before
	 * @throws app.askwell.shared.Stale if another tab gave them more time in between
	 */
	public void answer(AccountId account, FollowUpId id, @Nullable Integer version, PromiseAnswer answer,
			@Nullable LocalDate checkBackOn, LocalDate today) {
		FollowUp checkBack = this.followUps.get(account, id);
		if (checkBack.kind() != FollowUpKind.CHECK_BACK) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(checkBack, null);
		checkBack.mustStillBeAt(version);
		this.ledger.answer(account, promise(checkBack), answer, checkBackOn, today);
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
		this.chronicle.note(checkBack, checkBack.reopen(day, this.clock.instant()));
		this.followUps.ofPromise(checkBack.account(), promise(checkBack), FollowUpKind.CLOSE_THE_LOOP)
			.filter((loop) -> !loop.isClosed())
			.ifPresent((loop) -> this.chronicle.note(loop, loop.close(Happening.WITHDRAWN, this.clock.instant())));
	}

	private static PromiseId promise(FollowUp checkBack) {
		return Objects.requireNonNull(checkBack.promise());
	}

}
