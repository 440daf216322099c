package app.askwell.exchange;

import java.util.Optional;

import app.askwell.shared.Phrases;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * An ask is tangible: it says who does what, about one person, role at a company,
 * question or document. "Keep me in mind" leaves a contact nothing to do.
 */
@Upholds(Rule.A1)
final class TangibleAsk {

	/** A verb and what it is about do not fit in fewer. */
	static final int FEWEST_WORDS = 3;

	private static final Phrases VAGUE = Phrases.named("vague-ask");

	private TangibleAsk() {
	}

	static Optional<Refusal> check(String text, String field) {
		int words = Words.count(text);
		if (words == 0) {
			return Optional.of(Refusal.of("refusal.ask.blank", field));
		}
		Optional<Refusal> vague = VAGUE.in(text)
			.map((found) -> Refusal.of("refusal.ask.vague." + found.group(), field, found.words()));
		return (vague.isPresent() || words >= FEWEST_WORDS) ? vague
				: Optional.of(Refusal.of("refusal.ask.too-short", field, text.strip()));
	}

}
