package app.askwell.example;

import java.util.List;

import app.askwell.review.FocusAnswer;
import app.askwell.review.Intended;
import app.askwell.review.LookBack;
import org.jspecify.annotations.Nullable;

/** Weeks that are looked back on. */
final class ReviewScenes {

	private ReviewScenes() {
	}

	/**
	 * The look back on the week of that day.
	 *
	 * @param next whom to talk to in the week after it
	 */
	record Review(FocusAnswer focus, @Nullable String note, List<String> next) implements Scene {

		@Override
		public void play(Stage stage) {
			this.next.forEach((who) -> stage.props()
				.intending()
				.add(stage.account(), new Intended("", null, who, null), stage.today()));
			stage.props().weeks().finish(stage.account(), new LookBack("", null, this.focus, this.note), stage.today());
		}

	}

}
