package app.askwell.example;

import java.util.List;

import app.askwell.followups.FollowUpId;
import app.askwell.followups.FollowUpKind;

/** What is done about things that are due. */
final class FollowUpScenes {

	private FollowUpScenes() {
	}

	/** The proposed thank-you goes out. */
	record Thank(String who) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().thanks().send(stage.me(), stage.person(this.who), stage.today());
		}

	}

	record Finished(String who, FollowUpKind kind) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.promises()
				.complete(stage.account(), find(stage, this.who, this.kind), null, null, stage.today());
		}

	}

	/** It was not done after all. */
	record Undo(String who, FollowUpKind kind) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().promises().undoCompletion(stage.account(), find(stage, this.who, this.kind));
		}

	}

	record Later(String who, FollowUpKind kind, int until) implements Scene {

		@Override
		public void play(Stage stage) {
			FollowUpId id = find(stage, this.who, this.kind);
			stage.props().promises().snooze(stage.account(), id, stage.day(this.until), stage.today());
		}

	}

	/** It is not put off after all. */
	record Sooner(String who, FollowUpKind kind) implements Scene {

		@Override
		public void play(Stage stage) {
			FollowUpId id = find(stage, this.who, this.kind);
			stage.props()
				.changes()
				.last(stage.account(), List.of("follow_up.snoozed"), "follow_up", id.value())
				.ifPresent((snooze) -> stage.props().changes().putBack(stage.account(), snooze));
		}

	}

	/** Staying in touch waits. */
	record Pause(String who, int until) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.stayInTouch()
				.snooze(stage.account(), List.of(stage.person(this.who)), stage.day(this.until), stage.today());
		}

	}

	private static FollowUpId find(Stage stage, String who, FollowUpKind kind) {
		return stage.props().who().followUp(stage.account(), stage.person(who), kind);
	}

}
