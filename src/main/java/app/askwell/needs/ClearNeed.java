package app.askwell.needs;

import java.util.Optional;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Phrases;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * A need says what is missing and what it is for, so that someone can think of an answer.
 * "Any job" is no need: nobody can begin with it, and a job comes at the end of many
 * needs.
 */
@Upholds({ Rule.N1, Rule.F3 })
final class ClearNeed {

	private static final Phrases VAGUE = Phrases.named("vague-need");

	private ClearNeed() {
	}

	/** What is wrong with the thing that is needed. */
	static Optional<Refusal> what(String what) {
		return worded(what, "what", NeedDraft.LONGEST_WHAT);
	}

	/** What is wrong with its reason, which is another than the need itself. */
	static Optional<Refusal> why(String why, String what) {
		Optional<Refusal> wrong = worded(why, "why", NeedDraft.LONGEST_WHY);
		boolean same = wrong.isEmpty() && Words.key(why).equals(Words.key(what));
		return same ? Optional.of(Refusal.of("refusal.need.why.same", "why")) : wrong;
	}

	private static Optional<Refusal> worded(String text, String field, int longest) {
		if (Words.key(text).isEmpty()) {
			return Optional.of(Refusal.of("refusal.need." + field + ".none", field));
		}
		// Its length first: reading a very long text for its wording takes seconds.
		if (text.length() > longest) {
			return Optional.of(Refusal.of("form.too-long", field));
		}
		return NoJobBegging.check(text, field)
			.map((begging) -> new Refusal("refusal.need.vague.job", field, begging.arguments()))
			.or(() -> VAGUE.in(text)
				.map((found) -> Refusal.of("refusal.need.vague." + found.group(), field, found.words())));
	}

}
