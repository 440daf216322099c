package app.askwell.plan;

import java.util.List;

import app.askwell.shared.Phrases;
import app.askwell.shared.Typed;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the plan stands on.
 *
 * @param targets companies on the list
 * @param known of these with someone the seeker knows
 * @param hirers contacts who could hire
 * @param connectors contacts who know many people
 * @param needs open needs
 * @param told impact statements, one a line
 * @param rehearsals of the last 30 days
 * @param given what was done for others so far
 * @param offered promised or offered to them, still open
 * @param standing of these the offers without a day
 */
record PlanFigures(boolean focused, int targets, int known, int hirers, int connectors, int needs,
		@Nullable String introduction, @Nullable String profile, String told, int rehearsals, int given, int offered,
		int standing) {

	static final int DAYS_COUNTED = 30;

	private static final Phrases NUMBER = Phrases.named("a-number");

	public List<String> impacts() {
		return this.told.lines().filter((line) -> !line.isBlank()).toList();
	}

	/** Impact statements that tell a number. */
	public int measured() {
		return (int) impacts().stream()
			.filter((line) -> line.codePoints().anyMatch(Character::isDigit) || NUMBER.in(line).isPresent())
			.count();
	}

	public int introductionWords() {
		return Words.count(Typed.orEmpty(this.introduction));
	}

}
