package app.askwell.followups;

import java.time.LocalDate;
import java.util.Objects;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.exchange.PromiseId;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering check-backs (P2); the ledger's news closes or moves the follow-up. */
@Service
@Transactional
@Upholds(Rule.P2)
public class CheckBacks {

	private final FollowUps followUps;

	private final Ledger ledger;

	private final Changes changes;

	CheckBacks(FollowUps followUps, Ledger ledger, Changes changes) {
		this.followUps = followUps;
		this.ledger = ledger;
		this.changes = changes;
	}

	/**
	 * Answers a check-back, once.
	 * @param version the version it was opened on, or null
	 * @param checkBackOn the new day when they need more time, otherwise null
	 * @throws app.askwell.shared.AlreadyDone if it was answered before
	 * @throws app.askwell.shared.Stale if another tab gave them more time in between
	 */
	public Recorded<FollowUpId> answer(AccountId account, FollowUpId id, @Nullable Integer version,
			PromiseAnswer answer, @Nullable LocalDate checkBackOn, Reasons reasons, LocalDate today) {
		FollowUp checkBack = this.followUps.get(account, id);
		if (checkBack.kind() != FollowUpKind.CHECK_BACK) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(checkBack, null);
		checkBack.mustStillBeAt(version);
		return this.changes.record(account, "promise.answered", () -> {
			this.ledger.answer(account, promise(checkBack), answer, checkBackOn, reasons, today);
			return id;
		});
	}

	private static PromiseId promise(FollowUp checkBack) {
		return Objects.requireNonNull(checkBack.promise());
	}

}
