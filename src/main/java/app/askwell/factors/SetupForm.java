package app.askwell.factors;

import app.askwell.shared.Typed;

/** The first code of a telephone, a code of the one before, and the password. */
record SetupForm(String code, String before, String password) {

	SetupForm {
		code = Typed.orEmpty(code);
		before = Typed.orEmpty(before);
		password = Typed.orEmpty(password);
	}

	static SetupForm blank() {
		return new SetupForm("", "", "");
	}

	@Override
	public String toString() {
		return "SetupForm";
	}

}
