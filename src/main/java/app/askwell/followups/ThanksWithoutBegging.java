package app.askwell.followups;

import java.util.List;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * A thank-you that ends in asking for a job was no thank-you. Only questions are read:
 * the rest repeats what was learned and offered, which may well be about jobs.
 */
@Upholds(Rule.A2)
final class ThanksWithoutBegging {

	private ThanksWithoutBegging() {
	}

	static List<Refusal> check(String text, List<Offered> offered) {
		return text.lines()
			.filter((line) -> line.contains("?"))
			.filter((line) -> offered.stream().noneMatch((one) -> line.contains(one.action())))
			.flatMap((line) -> NoJobBegging.check(line, "draft").stream())
			.limit(1)
			.toList();
	}

}
