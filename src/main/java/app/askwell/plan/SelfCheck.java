package app.askwell.plan;

import java.util.List;

import app.askwell.pitch.PitchDraft;
import app.askwell.pitch.ShortIntroduction;
import app.askwell.plan.Answer.Step;
import app.askwell.plan.Answer.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * "My networking isn’t working": four questions, each answered from what is there, with
 * the one next step. Figures, never blame.
 */
final class SelfCheck {

	private SelfCheck() {
	}

	static List<Answer> of(PlanFigures plan, CheckFigures now) {
		return List.of(plan(plan), helped(now), message(plan), street(now));
	}

	/** Is there a plan? */
	private static Answer plan(PlanFigures plan) {
		List<Gap> gaps = MissingParts.of(plan);
		Verdict verdict = gaps.isEmpty() ? Verdict.YES : plan.focused() ? Verdict.PARTLY : Verdict.NOT_YET;
		Step next = gaps.isEmpty() ? null : Step.of(gaps.get(0).go(), gaps.get(0).link());
		return new Answer("plan", verdict, List.of(gaps.size(), plan.targets(), plan.hirers()), next);
	}

	/**
	 * Do you help them to help you: asking clearly, keeping the threads, coming prepared.
	 */
	private static Answer helped(CheckFigures now) {
		boolean prepared = now.prepared() * 2 >= now.held();
		boolean well = now.asked() > 0 && now.late() == 0 && prepared;
		Verdict verdict = well ? Verdict.YES : (now.asked() > 0) ? Verdict.PARTLY : Verdict.NOT_YET;
		Step next = (now.late() > 0) ? Step.of("plan.check.help.late", "/")
				: (now.asked() == 0) ? Step.of("plan.check.help.ask", "/people")
						: prepared ? null : Step.of("plan.check.help.prepare", "/meetings");
		return new Answer("help", verdict, List.of(now.asked(), now.answered(), now.late(), now.held(), now.prepared()),
				next);
	}

	/** Is the message compelling? */
	private static Answer message(PlanFigures plan) {
		int words = plan.introductionWords();
		boolean told = words > 0 && words <= ShortIntroduction.MOST_WORDS && plan.profile() != null
				&& plan.measured() >= PitchDraft.ENOUGH_IMPACTS;
		boolean well = told && plan.rehearsals() > 0;
		Verdict verdict = well ? Verdict.YES : (words > 0 || plan.profile() != null) ? Verdict.PARTLY : Verdict.NOT_YET;
		return new Answer("message", verdict, List.of(words, plan.measured(), plan.rehearsals()),
				messageStep(told, well));
	}

	private static @Nullable Step messageStep(boolean told, boolean well) {
		if (well) {
			return null;
		}
		return told ? Step.of("plan.gap.rehearsal.go", "/pitch/rehearsal")
				: Step.of("plan.check.message.write", "/pitch");
	}

	/** Is it a two-way street? */
	private static Answer street(CheckFigures now) {
		Verdict verdict = (now.given() == 0) ? Verdict.NOT_YET : (now.ahead() == 0) ? Verdict.YES : Verdict.PARTLY;
		return new Answer("street", verdict, List.of(now.given(), now.received(), now.ahead()), streetStep(now));
	}

	private static @Nullable Step streetStep(CheckFigures now) {
		if (now.aheadId() != null && now.aheadName() != null) {
			return new Step("plan.check.street.offer", "/people/" + now.aheadId() + "/gives/new", now.aheadName());
		}
		return (now.given() == 0) ? Step.of("plan.gap.gives.go", "/people") : null;
	}

}
