package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import app.askwell.companies.CompanyName;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Something the search led to. It moves from stage to stage, also back; each verb that
 * moves it answers with the line this adds to its history.
 */
@Entity
class Opportunity extends Owned {

	private String role;

	private String company;

	private String companyKey;

	private @Nullable String postingUrl;

	private @Nullable String notes;

	private LocalDate heardOn;

	@Enumerated(EnumType.STRING)
	private OpportunityStage stage;

	private LocalDate stageOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Ending closedAs;

	private @Nullable LocalDate answerBy;

	/** Null when all of it is. */
	@Embedded
	private @Nullable Origin origin;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Opportunity() {
	}

	@SuppressWarnings("NullAway.Init") // describe() sets the rest
	Opportunity(AccountId account, OpportunityId id, OpportunityDraft draft, LocalDate today) {
		super(account, id.value());
		describe(draft, today);
		this.stage = OpportunityStage.LEAD;
		this.stageOn = draft.heardOn();
	}

	OpportunityId id() {
		return new OpportunityId(key());
	}

	OpportunityStage stage() {
		return this.stage;
	}

	@Nullable Ending closedAs() {
		return this.closedAs;
	}

	Origin origin() {
		return Objects.requireNonNullElse(this.origin, Origin.UNKNOWN);
	}

	/**
	 * Replaces what is known about it; where it stands stays. A lead since the day it was
	 * heard of is one since that day also when it was another.
	 * @param course its history so far
	 */
	void revise(OpportunityDraft draft, List<StageEntered> course, LocalDate today) {
		LocalDate before = this.heardOn;
		describe(draft, today);
		if (!course.isEmpty() && course.get(0).isLeadSince(before)) {
			boolean alone = course.size() == 1;
			if (alone) {
				this.stageOn = this.heardOn;
			}
			if (alone || !this.heardOn.isAfter(course.get(1).enteredOn())) {
				course.get(0).correct(this.heardOn);
			}
		}
	}

	private void describe(OpportunityDraft draft, LocalDate today) {
		Refused.ifAny(draft.refusals(today));
		this.role = draft.role();
		this.company = draft.company();
		this.companyKey = Objects.requireNonNullElse(CompanyName.key(draft.company()), "");
		this.postingUrl = draft.posting();
		this.notes = draft.notes();
		this.heardOn = draft.heardOn();
		this.answerBy = draft.answerBy();
		this.origin = draft.origin();
	}

	/** The first line of its history. */
	StageEntered begin() {
		return new StageEntered(this, this.stageOn);
	}

	/**
	 * It is at another stage from a day on; from closed, it is open again.
	 * @throws AlreadyDone if it is there already
	 * @throws Refused at field {@code on} if that day is ahead, or before the last move
	 */
	StageEntered move(Move move, LocalDate today) {
		if (move.to() == this.stage && move.as() == this.closedAs) {
			throw new AlreadyDone("opportunity.already-there", this.stageOn);
		}
		if (move.on().isAfter(today)) {
			throw new Refused(Refusal.of("refusal.opportunity.move-ahead", "on"));
		}
		if (move.on().isBefore(this.stageOn)) {
			throw new Refused(Refusal.of("refusal.opportunity.move-early", "on", this.stageOn));
		}
		this.stage = move.to();
		this.stageOn = move.on();
		this.closedAs = move.as();
		return new StageEntered(this, move.on());
	}

}
