package app.askwell.opportunities;

import java.util.List;
import java.util.Map;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Finding;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;

/**
 * The next step as it is typed beside the form that moves the opportunity.
 *
 * @param whom id of someone who has a part in it, or empty
 */
record StepForm(String next, String nextOn, String whom) {

	private static final Map<String, String> FIELDS = Map.of("step", "next", "stepOn", "nextOn");

	StepForm {
		next = Typed.orEmpty(next);
		nextOn = Typed.orEmpty(nextOn);
		whom = Typed.orEmpty(whom);
	}

	static StepForm blank() {
		return new StepForm("", "", "");
	}

	Step step(TypedDays days) {
		return new Step(this.next, days.read(this.nextOn, Tense.FUTURE, "nextOn"), ContactId.find(this.whom));
	}

	/** The same refusal beside the fields of this form. */
	static Refused here(Refused refused) {
		List<Finding> found = refused.findings().stream().map(StepForm::here).toList();
		return new Refused(found);
	}

	private static Finding here(Finding finding) {
		return (finding instanceof Refusal refusal) ? refusal.at(FIELDS.getOrDefault(refusal.field(), refusal.field()))
				: finding;
	}

}
