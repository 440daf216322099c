package app.askwell.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MissingPartsTests {

	static final String RESULTS = "Grew sales by 40 %\nLaunched in 3 countries\nDoubled the team";

	@Test
	void findsNothingMissingInAWholePlan() {
		assertThat(missing(whole())).isEmpty();
	}

	@Test
	void findsEveryPartMissingAtTheStart() {
		PlanFigures nothing = new PlanFigures(false, 0, 0, 0, 0, 0, null, null, "", 0, 0, 0, 0);
		assertThat(missing(nothing)).containsExactly("focus", "targets", "hirers", "needs", "connectors",
				"introduction", "profile", "impacts", "gives");
		assertThat(MissingParts.of(nothing)).extracting(Gap::part)
			.containsExactly(PlanPart.WHOM, PlanPart.WHOM, PlanPart.WHOM, PlanPart.WAY, PlanPart.WAY, PlanPart.APPEAL,
					PlanPart.APPEAL, PlanPart.APPEAL, PlanPart.HELP);
	}

	@Test
	void namesEachPartOnItsOwn() {
		assertThat(missing(plan(false, 10, 1, 1, 1, "I launch", "Long", RESULTS, 1, 1, 0))).containsExactly("focus");
		assertThat(missing(plan(true, 9, 1, 1, 1, "I launch", "Long", RESULTS, 1, 1, 0))).containsExactly("targets");
		assertThat(missing(plan(true, 10, 0, 1, 1, "I launch", "Long", RESULTS, 1, 1, 0))).containsExactly("hirers");
		assertThat(missing(plan(true, 10, 1, 0, 1, "I launch", "Long", RESULTS, 1, 1, 0)))
			.containsExactly("connectors");
		assertThat(missing(plan(true, 10, 1, 1, 0, "I launch", "Long", RESULTS, 1, 1, 0))).containsExactly("needs");
		assertThat(missing(plan(true, 10, 1, 1, 1, null, "Long", RESULTS, 1, 1, 0))).containsExactly("introduction");
		assertThat(missing(plan(true, 10, 1, 1, 1, "I launch", null, RESULTS, 0, 1, 0))).containsExactly("profile");
		assertThat(missing(plan(true, 10, 1, 1, 1, "I launch", "Long", RESULTS, 0, 1, 0))).containsExactly("rehearsal");
		assertThat(missing(plan(true, 10, 1, 1, 1, "I launch", "Long", RESULTS, 1, 0, 0))).containsExactly("gives");
	}

	@Test
	void takesAnOfferForHelp() {
		assertThat(missing(plan(true, 10, 1, 1, 1, "I launch", "Long", RESULTS, 1, 0, 1))).isEmpty();
	}

	@Test
	void countsResultsWithANumberInDigitsOrWords() {
		assertThat(whole().measured()).isEqualTo(3);
		String vague = "Led the team\nLaunched in 3 countries\nGrew sales by 40 %";
		assertThat(missing(plan(true, 10, 1, 1, 1, "I launch", "Long", vague, 1, 1, 0))).containsExactly("impacts");
	}

	static PlanFigures whole() {
		return plan(true, 10, 1, 1, 1, "I launch", "Long", RESULTS, 1, 1, 0);
	}

	static PlanFigures plan(boolean focused, int targets, int hirers, int connectors, int needs,
			@Nullable String introduction, @Nullable String profile, String told, int rehearsals, int given,
			int offered) {
		return new PlanFigures(focused, targets, 0, hirers, connectors, needs, introduction, profile, told, rehearsals,
				given, offered, 0);
	}

	private static List<String> missing(PlanFigures plan) {
		return MissingParts.of(plan).stream().map(Gap::what).toList();
	}

}
