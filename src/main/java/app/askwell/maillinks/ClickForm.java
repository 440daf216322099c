package app.askwell.maillinks;

import app.askwell.exchange.PromiseAnswer;
import app.askwell.followups.CheckBackAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a link sends.
 *
 * @param seen how the thing stood when the page was opened
 * @param answer of a check-back, the name of a {@link PromiseAnswer}
 * @param checkBackOn the new day when they need more time
 */
record ClickForm(@Nullable String seen, @Nullable String answer, @Nullable String checkBackOn) {

	/** How the check-back went. */
	CheckBackAnswer checkBack() {
		return new CheckBackAnswer(this.answer, this.checkBackOn);
	}

}
