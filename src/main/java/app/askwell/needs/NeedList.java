package app.askwell.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the few needs of the moment, and those that ended. */
@Service
@Transactional
public class NeedList {

	private final Needs needs;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	NeedList(Needs needs, OneAtATime oneAtATime, Changes changes) {
		this.needs = needs;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
	}

	/**
	 * Adds a need.
	 * @throws Refused if it is vague, has no day to come, or one too many would be open
	 */
	public NeedId add(AccountId account, NeedDraft draft, LocalDate today) {
		this.oneAtATime.enter(account);
		List<Refusal> refusals = new ArrayList<>(draft.refusals(today));
		FewNeeds.check(this.needs.open(account)).ifPresent(refusals::add);
		Refused.ifAny(refusals);
		return this.needs.saveAndFlush(new Need(account, NeedId.next(), draft, today)).id();
	}

	/**
	 * Says a need in other words.
	 * @param version the version of the need the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, NeedId id, int version, NeedDraft draft, LocalDate today) {
		Need need = this.needs.get(account, id);
		need.mustBeAt(version);
		need.revise(draft, today);
		this.needs.saveAndFlush(need);
	}

	/**
	 * Ends a need; it stays as history.
	 * @param outcome what was found, or why it was let go
	 */
	public Recorded<NeedId> close(AccountId account, NeedId id, NeedEnd as, @Nullable String outcome, LocalDate today) {
		return this.changes.record(account, "need.closed", () -> {
			Need need = this.needs.get(account, id);
			need.close(as, outcome, today);
			return this.needs.saveAndFlush(need).id();
		});
	}

	/**
	 * Opens a need again, held to the same limit as a new one.
	 * @param by the new day
	 */
	public void reopen(AccountId account, NeedId id, @Nullable LocalDate by, LocalDate today) {
		this.oneAtATime.enter(account);
		Need need = this.needs.get(account, id);
		long open = this.needs.open(account);
		need.reopen(by, today);
		FewNeeds.check(open).ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
		this.needs.saveAndFlush(need);
	}

	/** Removes a need; the bin keeps it. */
	public Recorded<NeedId> remove(AccountId account, NeedId id) {
		return this.changes.record(account, "need.removed", () -> {
			this.needs.delete(this.needs.get(account, id));
			return id;
		});
	}

}
