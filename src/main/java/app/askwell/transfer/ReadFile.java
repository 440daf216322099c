package app.askwell.transfer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Everything a file holds: no row is lost, it is either a person or says why not. */
record ReadFile(Source source, List<ImportedPerson> people, List<RejectedRow> rejected) {

	/** Takes one after the other, so that a long file is held once and not twice. */
	static ReadFile of(Source source, Iterator<? extends PersonInFile> all) {
		List<ImportedPerson> people = new ArrayList<>();
		List<RejectedRow> rejected = new ArrayList<>();
		while (all.hasNext()) {
			PersonInFile one = all.next();
			String reason = one.reasonToReject();
			if (reason != null) {
				rejected.add(new RejectedRow(one.row(), reason, RejectedRow.beginning(one.all()), one.cells()));
			}
			else {
				people.add(one.person());
			}
		}
		return new ReadFile(source, people, rejected);
	}

	/** Refuses a file in which nobody is. */
	ReadFile withPeople() {
		if (this.people.isEmpty() && this.rejected.isEmpty()) {
			throw ImportText.refused("refusal.import.no-people");
		}
		return this;
	}

}
