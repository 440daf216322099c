package app.askwell.plan;

/** The parts of a plan, in their order. */
enum PlanPart {

	WHOM, WAY, APPEAL, HELP

}
