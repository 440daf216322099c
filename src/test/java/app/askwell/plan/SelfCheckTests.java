package app.askwell.plan;

import java.util.UUID;

import app.askwell.plan.Answer.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelfCheckTests {

	private static final UUID SAM = UUID.randomUUID();

	@Test
	void asksFourQuestions() {
		assertThat(SelfCheck.of(MissingPartsTests.whole(), well())).extracting(Answer::question)
			.containsExactly("plan", "help", "message", "street");
	}

	@Test
	void findsThatAllIsWellAndLeavesItThere() {
		assertThat(SelfCheck.of(MissingPartsTests.whole(), well())).allSatisfy((answer) -> {
			assertThat(answer.verdict()).isEqualTo(Verdict.YES);
			assertThat(answer.next()).isNull();
		});
	}

	@Test
	void leadsFromAPlanWithGapsToTheFirstOne() {
		Answer answer = answer(0, MissingPartsTests.plan(true, 4, 1, 1, 0, "I launch", "Long", "", 1, 1, 0), well());
		assertThat(answer.verdict()).isEqualTo(Verdict.PARTLY);
		assertThat(answer.figures()).containsExactly(3, 4, 1);
		assertThat(answer.next()).isEqualTo(Answer.Step.of("plan.gap.targets.go", "/targets"));
		assertThat(answer(0, MissingPartsTests.plan(false, 10, 1, 1, 1, "I", "L", "", 1, 1, 0), well()).verdict())
			.isEqualTo(Verdict.NOT_YET);
	}

	@Test
	void looksAtWhatIsLateBeforeAnythingElse() {
		assertThat(help(figures(2, 2, 1, 1, 0, 1))).isEqualTo("PARTLY plan.check.help.late");
		assertThat(help(figures(0, 2, 0, 1, 0, 1))).isEqualTo("NOT_YET plan.check.help.ask");
		assertThat(help(figures(2, 3, 0, 1, 0, 1))).isEqualTo("PARTLY plan.check.help.prepare");
		assertThat(help(figures(2, 2, 0, 1, 0, 1))).isEqualTo("YES ");
		assertThat(help(figures(2, 0, 0, 0, 0, 1))).isEqualTo("YES ");
	}

	@Test
	void weighsTheMessage() {
		assertThat(message("I launch devices", "Long", MissingPartsTests.RESULTS, 1)).isEqualTo("YES ");
		assertThat(message("I launch devices", "Long", MissingPartsTests.RESULTS, 0))
			.isEqualTo("PARTLY plan.gap.rehearsal.go");
		assertThat(message("I launch devices", "Long", "Led a team", 1)).isEqualTo("PARTLY plan.check.message.write");
		assertThat(message("I launch ".repeat(38), "Long", MissingPartsTests.RESULTS, 1))
			.isEqualTo("PARTLY plan.check.message.write");
		assertThat(message(null, null, "", 0)).isEqualTo("NOT_YET plan.check.message.write");
	}

	@Test
	void leadsToThePersonWhoIsFurthestAhead() {
		Answer ahead = answer(3, MissingPartsTests.whole(), new CheckFigures(1, 1, 0, 0, 0, 2, 5, 1, SAM, "Sam Ortiz"));
		assertThat(ahead.verdict()).isEqualTo(Verdict.PARTLY);
		assertThat(ahead.next())
			.isEqualTo(new Answer.Step("plan.check.street.offer", "/people/" + SAM + "/gives/new", "Sam Ortiz"));
		Answer nothing = answer(3, MissingPartsTests.whole(), figures(1, 0, 0, 0, 0, 0));
		assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_YET);
		assertThat(nothing.next()).isEqualTo(Answer.Step.of("plan.gap.gives.go", "/people"));
	}

	private static String help(CheckFigures now) {
		return told(answer(1, MissingPartsTests.whole(), now));
	}

	private static String message(@Nullable String introduction, @Nullable String profile, String told,
			int rehearsals) {
		return told(answer(2, MissingPartsTests.plan(true, 10, 1, 1, 1, introduction, profile, told, rehearsals, 1, 0),
				well()));
	}

	private static String told(Answer answer) {
		return answer.verdict() + " " + ((answer.next() != null) ? answer.next().words() : "");
	}

	private static Answer answer(int question, PlanFigures plan, CheckFigures now) {
		return SelfCheck.of(plan, now).get(question);
	}

	private static CheckFigures well() {
		return figures(2, 2, 0, 2, 0, 3);
	}

	private static CheckFigures figures(int asked, int held, int late, int prepared, int ahead, int given) {
		return new CheckFigures(asked, asked, late, held, prepared, given, 2, ahead, null, null);
	}

}
