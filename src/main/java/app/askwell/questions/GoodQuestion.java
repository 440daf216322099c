package app.askwell.questions;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.OneSearch;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * M1: a question to bring is one about what they know. It asks for no job and does not
 * say that any would do.
 */
@Upholds(Rule.M1)
final class GoodQuestion {

	/** Longer ones are speeches. */
	static final int LONGEST = 500;

	private GoodQuestion() {
	}

	static List<Refusal> check(String question, String field) {
		if (Words.count(question) == 0) {
			return List.of(Refusal.of("refusal.question.missing", field));
		}
		if (question.length() > LONGEST) {
			return List.of(Refusal.of("form.too-long", field));
		}
		return Stream.concat(NoJobBegging.check(question, field).stream(), OneSearch.check(question, field).stream())
			.toList();
	}

}
