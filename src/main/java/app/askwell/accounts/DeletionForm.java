package app.askwell.accounts;

import app.askwell.shared.Typed;

/** What makes sure that someone means to delete their account. */
record DeletionForm(String email, String password) {

	DeletionForm {
		email = Typed.orEmpty(email);
		password = Typed.orEmpty(password);
	}

	static DeletionForm blank() {
		return new DeletionForm("", "");
	}

	@Override
	public String toString() {
		return "DeletionForm";
	}

}
