package app.askwell.passkeys;

import app.askwell.shared.Typed;

/**
 * A new key: what to call it, the password that allows it, and what the device made.
 */
record PasskeyForm(String name, String password, String credential) {

	PasskeyForm {
		name = Typed.orEmpty(name);
		password = Typed.orEmpty(password);
		credential = Typed.orEmpty(credential);
	}

	static PasskeyForm blank() {
		return new PasskeyForm("", "", "");
	}

	@Override
	public String toString() {
		return "PasskeyForm";
	}

}
