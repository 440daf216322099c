package app.askwell.accounts;

import app.askwell.shared.Typed;

/** The password now and the one to be; both taken as they are typed. */
record PasswordForm(String current, String password) {

	PasswordForm {
		current = Typed.orEmpty(current);
		password = Typed.orEmpty(password);
	}

	static PasswordForm blank() {
		return new PasswordForm("", "");
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
