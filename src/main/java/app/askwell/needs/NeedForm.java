package app.askwell.needs;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;

/** A need as it is typed. */
record NeedForm(String what, String why, String neededBy, String version) {

	NeedForm {
		what = Typed.orEmpty(what);
		why = Typed.orEmpty(why);
		neededBy = Typed.orEmpty(neededBy);
		version = Typed.orEmpty(version);
	}

	static NeedForm blank() {
		return new NeedForm("", "", "", "");
	}

	static NeedForm of(NeedSheet need, TypedDays days) {
		return new NeedForm(need.what(), need.why(), days.written(need.neededBy()), String.valueOf(need.version()));
	}

	NeedDraft draft(TypedDays days) {
		return new NeedDraft(this.what, this.why, days.find(this.neededBy, Tense.FUTURE).orElse(null));
	}

	int openedAt() {
		return Typed.number(this.version);
	}

}
