package app.askwell.companies;

import app.askwell.shared.Typed;

/** A list of companies, one a line. */
record BatchForm(String companies) {

	BatchForm {
		companies = Typed.orEmpty(companies);
	}

	static BatchForm blank() {
		return new BatchForm("");
	}

}
