package app.askwell.opportunities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity on the board or in the list.
 *
 * @param through from whom it came, or null
 * @param step what comes next, or null
 * @param stepOn when
 * @param ofStage how many there are at this stage
 */
record Card(OpportunityId id, String role, String company, OpportunityStage stage, LocalDate stageOn,
		@Nullable Ending closedAs, @Nullable LocalDate answerBy, @Nullable String through, @Nullable String step,
		@Nullable LocalDate stepOn, long ofStage) {

	public String path() {
		return "/opportunities/" + this.id;
	}

	/** Where it can go with one press, the usual way first. */
	public List<String> ways() {
		Stream<String> stages = OpportunityStage.ON_BOARD.stream()
			.filter((other) -> other != this.stage)
			.sorted((one, other) -> Boolean.compare(one.compareTo(this.stage) < 0, other.compareTo(this.stage) < 0))
			.map(Enum::name);
		Stream<String> endings = Stream.of(Ending.values()).filter((ending) -> ending != this.closedAs).map(Enum::name);
		return Stream.concat(stages, endings).toList();
	}

	public boolean isLate(LocalDate today) {
		return this.stepOn != null && this.stepOn.isBefore(today);
	}

	/** Whether an offer wants its answer. */
	public boolean isToAnswer() {
		return this.stage == OpportunityStage.OFFER && this.answerBy != null;
	}

	/** How many days it has been where it is. */
	public long days(LocalDate today) {
		return ChronoUnit.DAYS.between(this.stageOn, today);
	}

	/** Whether it is open, and nothing is planned for it. */
	public boolean isIdle() {
		return this.step == null && this.stage.isOpen();
	}

}
