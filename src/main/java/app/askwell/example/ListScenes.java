package app.askwell.example;

import java.util.List;

/** What puts the list of people in order. */
final class ListScenes {

	private ListScenes() {
	}

	/** A word of the user's own on some people. */
	record Tag(String label, List<String> who) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().tags().add(stage.account(), this.who.stream().map(stage::person).toList(), this.label);
		}

	}

	/** Someone who was on the list twice. */
	record Same(String kept, String gone) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.merge()
				.merge(stage.account(), stage.person(this.kept), stage.person(this.gone), stage.today());
		}

	}

	/** Two who look like one person. */
	record Apart(String one, String other) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.twoPeople()
				.note(stage.account(), stage.person(this.one), stage.person(this.other), stage.today());
		}

	}

}
