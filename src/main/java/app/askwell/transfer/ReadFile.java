package app.askwell.transfer;

import java.util.ArrayList;
import java.util.List;

/** Everything a file holds: no row is lost, it is either a person or says why not. */
record ReadFile(Source source, List<ImportedPerson> people, List<RejectedRow> rejected) {

	/** With nobody in it yet. */
	static ReadFile from(Source source) {
		return new ReadFile(source, new ArrayList<>(), new ArrayList<>());
	}

	/** Takes one after the other, so that a long file is held once and not twice. */
	void add(PersonInFile one) {
		String reason = one.reasonToReject();
		if (reason != null) {
			this.rejected.add(new RejectedRow(one.row(), reason, RejectedRow.beginning(one.all()), one.cells()));
		}
		else {
			this.people.add(one.person());
		}
	}

	/** Refuses a file in which nobody is. */
	ReadFile withPeople() {
		if (this.people.isEmpty() && this.rejected.isEmpty()) {
			throw ImportText.refused("refusal.import.no-people");
		}
		return this;
	}

}
