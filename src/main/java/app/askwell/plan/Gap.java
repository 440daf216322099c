package app.askwell.plan;

/**
 * Something the plan is missing.
 *
 * @param what the last part of its message keys: {@code plan.gap.focus} says it,
 * {@code plan.gap.focus.go} names the way to mend it
 * @param link where it is mended
 */
record Gap(PlanPart part, String what, String link) {

	public String words() {
		return "plan.gap." + this.what;
	}

	public String go() {
		return "plan.gap." + this.what + ".go";
	}

}
