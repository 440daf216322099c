package app.askwell.example;

import java.time.LocalDate;
import java.util.Arrays;

import app.askwell.opportunities.Ending;
import app.askwell.opportunities.Move;
import app.askwell.opportunities.OpportunityDraft;
import app.askwell.opportunities.OpportunityPart;
import app.askwell.opportunities.OpportunityStage;
import app.askwell.opportunities.Origin;
import app.askwell.opportunities.Step;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the search leads to. */
final class OpportunityScenes {

	private OpportunityScenes() {
	}

	/**
	 * Heard of it.
	 *
	 * @param met with whom the conversation was that it came from, however long ago
	 * @param until the last day on which that can have been
	 * @param note where else it came from
	 * @param by when the step is due
	 */
	record Heard(String role, String company, @Nullable String met, @Nullable Integer until, @Nullable String note,
			@Nullable String posting, @Nullable String notes, @Nullable String step,
			@Nullable Integer by) implements Scene {

		@Override
		public void play(Stage stage) {
			OpportunityDraft draft = new OpportunityDraft(this.role, this.company, this.posting, this.notes,
					stage.today(), null, origin(stage));
			Step next = new Step(Typed.orEmpty(this.step), stage.dayOrNull(this.by), null);
			stage.props()
				.opportunities()
				.add(stage.account(), draft, Move.to(OpportunityStage.LEAD, stage.today()), next, stage.today());
		}

		private Origin origin(Stage stage) {
			if (this.met == null) {
				return Origin.of("", this.note);
			}
			LocalDate latest = stage.day((this.until != null) ? this.until : 0);
			return Origin.of("meeting:" + stage.props().who().held(stage.account(), stage.person(this.met), latest),
					this.note);
		}

	}

	/** On to another stage, or closed. */
	record Moved(String role, String to, @Nullable String step, @Nullable Integer by) implements Scene {

		@Override
		public void play(Stage stage) {
			Step next = new Step(Typed.orEmpty(this.step), stage.dayOrNull(this.by), null);
			stage.props()
				.opportunities()
				.move(stage.account(), find(stage, this.role), move(stage.today()), next, stage.today());
		}

		private Move move(LocalDate today) {
			return Arrays.stream(Ending.values())
				.filter((ending) -> ending.name().equals(this.to))
				.findFirst()
				.map((ending) -> Move.closed(ending, today))
				.orElseGet(() -> Move.to(OpportunityStage.valueOf(this.to), today));
		}

	}

	record HasPart(String role, String who, OpportunityPart part) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().inIt().add(stage.account(), find(stage, this.role), stage.person(this.who), this.part);
		}

	}

	/** The last conversation with someone was an interview. */
	record Interviewed(String role, String who) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.interviews()
				.add(stage.account(), stage.props().who().held(stage.account(), stage.person(this.who), stage.today()),
						find(stage, this.role));
		}

	}

	/** The step that was planned is done. */
	record StepTaken(String role) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.promises()
				.complete(stage.account(), stage.props().who().step(stage.account(), find(stage, this.role)), null,
						null, stage.today());
		}

	}

	private static OpportunityId find(Stage stage, String role) {
		return stage.props().who().opportunity(stage.account(), role);
	}

}
