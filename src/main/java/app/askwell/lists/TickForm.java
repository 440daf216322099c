package app.askwell.lists;

import app.askwell.companies.TargetId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Typed;

/**
 * The boxes beside one company.
 *
 * @param name what the company is called, to show it again
 * @param category the heading it stands under, to show it again
 * @param knows anything but empty: ticked
 */
record TickForm(String target, String name, String category, String knows, String whom, String introduces, String avoid,
		String why) {

	TickForm {
		target = Typed.orEmpty(target);
		name = Typed.orEmpty(name);
		category = Typed.orEmpty(category);
		knows = Typed.orEmpty(knows);
		whom = Typed.orEmpty(whom);
		introduces = Typed.orEmpty(introduces);
		avoid = Typed.orEmpty(avoid);
		why = Typed.orEmpty(why);
	}

	static TickForm of(PrintedCompany company) {
		return new TickForm(company.id().toString(), company.name(), Typed.orEmpty(company.category()), "", "", "", "",
				"");
	}

	boolean untouched() {
		return (this.knows + this.whom + this.introduces + this.avoid + this.why).isBlank();
	}

	/** A reason alone is one to avoid it. */
	TickedCompany ticked(int row) {
		return new TickedCompany(row, id(), !this.knows.isEmpty(), this.whom, !this.introduces.isEmpty(),
				!this.avoid.isEmpty() || !this.why.isBlank(), this.why);
	}

	private TargetId id() {
		try {
			return TargetId.valueOf(this.target);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound(this.target);
		}
	}

}
