package app.askwell.export;

import app.askwell.shared.Typed;

/** What makes sure that someone means to empty their account. */
record StartOverForm(String word, String password) {

	StartOverForm {
		word = Typed.orEmpty(word);
		password = Typed.orEmpty(password);
	}

	static StartOverForm blank() {
		return new StartOverForm("", "");
	}

	@Override
	public String toString() {
		return "StartOverForm";
	}

}
