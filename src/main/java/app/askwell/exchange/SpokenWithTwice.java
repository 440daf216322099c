package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Advice;
import app.askwell.shared.Phrases;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * What puts a contact's own name at stake (an introduction, a referral, handing on a
 * résumé) is asked only of someone who knows the seeker a little.
 */
@Upholds(Rule.A5)
final class SpokenWithTwice {

	/** Conversations on this many different days. */
	static final int FEWEST_DAYS = 2;

	private static final Phrases BIG_FAVOUR = Phrases.named("big-favour");

	private SpokenWithTwice() {
	}

	/** Advises on an ask by how many days the two have spoken on. */
	static Optional<Advice> check(@Nullable AskKind kind, String subject, int daysSpoken) {
		boolean big = kind == AskKind.INTRODUCTION || BIG_FAVOUR.in(subject).isPresent();
		return (big && daysSpoken < FEWEST_DAYS)
				? Optional.of(Advice.of(Rule.A5, "advice.ask.met-once", "kind", daysSpoken, FEWEST_DAYS))
				: Optional.empty();
	}

}
