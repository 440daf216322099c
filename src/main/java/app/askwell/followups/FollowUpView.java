package app.askwell.followups;

import java.util.List;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/** Everything that the page of a follow-up tells. */
@Upholds(Rule.P4)
record FollowUpView(FollowUpRow about, DueTag tag, List<Offered> offered, List<MyWord> myWord,
		List<HistoryLine> history) {

	/** From then on it is kinder to let go than to ask again (P4). */
	static final int MOST_EXTENSIONS = 2;

	public boolean isOpen() {
		return this.about.closedAt() == null;
	}

	/** Whether they have had more time so often that letting go is kinder. */
	public boolean isTimeToLetGo() {
		return this.about.extensions() >= MOST_EXTENSIONS;
	}

	public String path() {
		return "/follow-ups/" + this.about.id();
	}

	String template() {
		return switch (this.about.kind()) {
			case THANK_YOU -> "followups/thank-you";
			case CHECK_BACK -> "followups/check-back";
			default -> "followups/word";
		};
	}

}
