package app.askwell.example;

import java.util.List;

import app.askwell.pitch.Feeling;
import app.askwell.pitch.PitchDraft;
import app.askwell.pitch.PitchPart;
import app.askwell.pitch.Take;
import app.askwell.questions.Theme;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import org.jspecify.annotations.Nullable;

/** How the seeker tells of themselves, and what they ask. */
final class PitchScenes {

	private PitchScenes() {
	}

	/** The pitch in words; why, where it goes against advice. */
	record Say(@Nullable String introduction, @Nullable String profile, List<String> impacts,
			@Nullable String because) implements Scene {

		@Override
		public void play(Stage stage) {
			PitchDraft draft = new PitchDraft(this.introduction, this.profile, this.impacts);
			Reasons reasons = (this.because != null) ? Reasons.of(Rule.W1, this.because) : Reasons.NONE;
			stage.props().pitch().write(stage.account(), null, draft, reasons, stage.today());
		}

	}

	/** Said aloud. */
	record Rehearse(PitchPart part, int seconds, Feeling felt, @Nullable String note) implements Scene {

		@Override
		public void play(Stage stage) {
			Take take = new Take(this.part, this.seconds, this.felt, this.note);
			stage.props().rehearsals().note(stage.account(), take, stage.today());
		}

	}

	/** A question worth keeping. */
	record Wonder(Theme theme, String question) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.questions()
				.add(stage.account(), this.theme, this.question, stage.me().locale(), stage.today());
		}

	}

}
