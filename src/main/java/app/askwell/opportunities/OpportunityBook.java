package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.followups.NextSteps;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping what the search leads to: leads, applications, interviews, offers. */
@Service
@Transactional
public class OpportunityBook {

	private final Opportunities opportunities;

	private final StagesEntered stages;

	private final Origins origins;

	private final NextSteps steps;

	private final Changes changes;

	OpportunityBook(Opportunities opportunities, StagesEntered stages, Origins origins, NextSteps steps,
			Changes changes) {
		this.opportunities = opportunities;
		this.stages = stages;
		this.origins = origins;
		this.steps = steps;
		this.changes = changes;
	}

	/**
	 * Notes a lead, or something that is further along already.
	 * @param at where it stands; a lead since the day it was heard of needs no move
	 * @throws Refused if role, company, link or a day is missing or wrong
	 * @throws app.askwell.shared.NotFound if its origin is nobody's
	 */
	public OpportunityId add(AccountId account, OpportunityDraft draft, Move at, Step next, LocalDate today) {
		this.origins.mustBeKnown(account, draft.origin());
		Opportunity opportunity = new Opportunity(account, OpportunityId.next(), draft, today);
		this.opportunities.saveAndFlush(opportunity);
		StageEntered first = opportunity.begin();
		if (at.to() != OpportunityStage.LEAD) {
			first = opportunity.move(at, today);
			this.opportunities.saveAndFlush(opportunity);
		}
		this.stages.saveAndFlush(first);
		plan(opportunity, next, today);
		return opportunity.id();
	}

	/**
	 * Replaces what is known about one.
	 * @param version the version the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, OpportunityId id, int version, OpportunityDraft draft, LocalDate today) {
		Opportunity opportunity = this.opportunities.get(account, id);
		opportunity.mustBeAt(version);
		this.origins.mustBeKnown(account, draft.origin());
		opportunity.revise(draft, this.stages.of(account, id), today);
		this.opportunities.saveAndFlush(opportunity);
	}

	/**
	 * Moves one to another stage. Closing ends what was planned for it.
	 * @throws app.askwell.shared.AlreadyDone if it is there already
	 * @throws Refused if the day is ahead, or before the last move
	 */
	public Recorded<OpportunityId> move(AccountId account, OpportunityId id, Move move, Step next, LocalDate today) {
		Opportunity opportunity = this.opportunities.get(account, id);
		boolean closing = move.to() == OpportunityStage.CLOSED;
		return this.changes.record(account, closing ? "opportunity.closed" : "opportunity.moved", () -> {
			this.stages.saveAndFlush(opportunity.move(move, today));
			this.opportunities.saveAndFlush(opportunity);
			if (closing) {
				this.steps.endAll(account, id);
			}
			plan(opportunity, next, today);
			return id;
		});
	}

	/**
	 * Plans the next step.
	 * @throws Refused if it has no words, its day has passed, or the opportunity is
	 * closed
	 */
	public void plan(AccountId account, OpportunityId id, Step next, LocalDate today) {
		Opportunity opportunity = this.opportunities.get(account, id);
		mustBeOpen(opportunity);
		this.steps.plan(account, id, next.with(), next.what(), next.on(), today);
	}

	private void plan(Opportunity opportunity, Step next, LocalDate today) {
		if (next.isThere()) {
			mustBeOpen(opportunity);
			this.steps.plan(opportunity.account(), opportunity.id(), next.with(), next.what(), next.on(), today);
		}
	}

	private static void mustBeOpen(Opportunity opportunity) {
		if (opportunity.stage() == OpportunityStage.CLOSED) {
			throw new Refused(Refusal.of("refusal.step.ended", "step"));
		}
	}

	/** Removes one with its steps and its history; the bin keeps them all. */
	public Recorded<OpportunityId> remove(AccountId account, OpportunityId id) {
		return this.changes.record(account, "opportunity.removed", () -> {
			this.opportunities.delete(this.opportunities.get(account, id));
			return id;
		});
	}

}
