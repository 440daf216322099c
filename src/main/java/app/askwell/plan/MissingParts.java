package app.askwell.plan;

import java.util.ArrayList;
import java.util.List;

import app.askwell.companies.HonestList;
import app.askwell.pitch.PitchDraft;

/** What a plan still needs, each with the page that mends it. Shown, never in the way. */
final class MissingParts {

	/** So many things are looked at. */
	static final int ALL = 10;

	/** With so many of anything, none of it is missing. */
	static final int ENOUGH = HonestList.USEFUL_FROM;

	private MissingParts() {
	}

	static List<Gap> of(PlanFigures plan) {
		List<Gap> gaps = new ArrayList<>();
		add(gaps, !plan.focused(), PlanPart.WHOM, "focus", "/focus");
		add(gaps, plan.targets() < HonestList.USEFUL_FROM, PlanPart.WHOM, "targets", "/targets");
		add(gaps, plan.hirers() == 0, PlanPart.WHOM, "hirers", "/people?only=AT_TARGET");
		add(gaps, plan.needs() == 0, PlanPart.WAY, "needs", "/needs/new");
		add(gaps, plan.connectors() == 0, PlanPart.WAY, "connectors", "/people");
		add(gaps, plan.introduction() == null, PlanPart.APPEAL, "introduction", "/pitch");
		add(gaps, plan.profile() == null, PlanPart.APPEAL, "profile", "/pitch");
		add(gaps, plan.measured() < PitchDraft.ENOUGH_IMPACTS, PlanPart.APPEAL, "impacts", "/pitch");
		add(gaps, plan.profile() != null && plan.rehearsals() == 0, PlanPart.APPEAL, "rehearsal", "/pitch/rehearsal");
		add(gaps, plan.given() + plan.offered() == 0, PlanPart.HELP, "gives", "/people");
		return gaps;
	}

	private static void add(List<Gap> gaps, boolean missing, PlanPart part, String what, String link) {
		if (missing) {
			gaps.add(new Gap(part, what, link));
		}
	}

}
