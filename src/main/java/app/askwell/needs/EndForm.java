package app.askwell.needs;

import java.util.Arrays;

import app.askwell.shared.NotFound;
import app.askwell.shared.Typed;

/**
 * How a need ends, or by when it is needed after all.
 *
 * @param as how it ended
 * @param outcome what was found, or why it was let go
 * @param neededBy the new day of one that opens again
 */
record EndForm(String as, String outcome, String neededBy) {

	EndForm {
		as = Typed.orEmpty(as);
		outcome = Typed.orEmpty(outcome);
		neededBy = Typed.orEmpty(neededBy);
	}

	static EndForm blank() {
		return new EndForm("", "", "");
	}

	/**
	 * How it ended, as one of the two buttons says it.
	 * @throws NotFound for anything else
	 */
	NeedEnd end() {
		return Arrays.stream(NeedEnd.values())
			.filter((end) -> end.name().equals(this.as))
			.findFirst()
			.orElseThrow(() -> new NotFound(this.as));
	}

}
