package app.askwell.lists;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/** A line for a company that was written below the others. */
record AddedForm(@Size(max = 200, message = "{form.too-long}") String name,
		@Size(max = 100, message = "{form.too-long}") String place, String whom, String why) {

	AddedForm {
		name = Typed.orEmpty(name);
		place = Typed.orEmpty(place);
		whom = Typed.orEmpty(whom);
		why = Typed.orEmpty(why);
	}

	static AddedForm blank() {
		return new AddedForm("", "", "", "");
	}

	boolean untouched() {
		return (this.name + this.place + this.whom + this.why).isBlank();
	}

	AddedCompany added(int row) {
		return new AddedCompany(row, this.name, this.place, this.whom, this.why);
	}

}
