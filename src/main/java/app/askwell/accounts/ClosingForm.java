package app.askwell.accounts;

import app.askwell.shared.Typed;

/** What makes sure that it is the owner who does not want to wait. */
record ClosingForm(String password) {

	ClosingForm {
		password = Typed.orEmpty(password);
	}

	@Override
	public String toString() {
		return "ClosingForm";
	}

}
