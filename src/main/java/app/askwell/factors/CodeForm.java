package app.askwell.factors;

import app.askwell.shared.Typed;

/** A code, and the password. */
record CodeForm(String code, String password) {

	CodeForm {
		code = Typed.orEmpty(code);
		password = Typed.orEmpty(password);
	}

	static CodeForm blank() {
		return new CodeForm("", "");
	}

	@Override
	public String toString() {
		return "CodeForm";
	}

}
