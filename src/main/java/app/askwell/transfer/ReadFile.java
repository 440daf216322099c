package app.askwell.transfer;

import java.util.ArrayList;
import java.util.List;

/** Everything a file holds: no row is lost, it is either a person or says why not. */
record ReadFile(Source source, List<ImportedPerson> people, List<RejectedRow> rejected) {

	ReadFile {
		people = List.copyOf(people);
		rejected = List.copyOf(rejected);
	}

	static ReadFile of(Source source, List<? extends PersonInFile> all) {
		List<ImportedPerson> people = new ArrayList<>();
		List<RejectedRow> rejected = new ArrayList<>();
		for (PersonInFile one : all) {
			String reason = one.reasonToReject();
			if (reason != null) {
				rejected.add(new RejectedRow(one.row(), reason, RejectedRow.beginning(one.all())));
			}
			else {
				people.add(one.person());
			}
		}
		return new ReadFile(source, people, rejected);
	}

}
