package app.askwell.passkeys;

import app.askwell.shared.Typed;

/** What to call a key. */
record PasskeyNameForm(String name) {

	PasskeyNameForm {
		name = Typed.orEmpty(name);
	}

}
