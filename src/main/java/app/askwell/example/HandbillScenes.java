package app.askwell.example;

import java.time.Duration;
import java.util.List;

import app.askwell.handbill.EditionId;
import app.askwell.handbill.HandbillWords;
import app.askwell.shared.Reasons;

/** The page that is handed out. */
final class HandbillScenes {

	private static final Duration MONTH = Duration.ofDays(30);

	private HandbillScenes() {
	}

	/** Written, made final, given to people, and shared by a link. */
	record HandOut(String phone, String link, String sentence, List<String> impacts, List<String> positions,
			List<String> people, List<String> ways, String offer, List<String> to) implements Scene {

		@Override
		public void play(Stage stage) {
			HandbillWords proposed = stage.props().handbill().current(stage.me());
			HandbillWords words = new HandbillWords(proposed.name(), "maya@torres.example.org", this.phone, this.link,
					proposed.place(), this.sentence, this.impacts, this.positions, this.people, this.ways, this.offer,
					proposed.checkBack(), proposed.companies(), true);
			stage.props().handbill().write(stage.account(), null, words, Reasons.NONE, stage.today());
			EditionId edition = stage.props().finishing().makeFinal(stage.me(), stage.today()).result();
			for (String reader : this.to) {
				stage.props().editions().give(stage.account(), edition, reader, stage.today(), stage.today());
			}
			stage.props().editions().share(stage.account(), edition, MONTH);
		}

	}

}
