package app.askwell.transfer;

import java.util.List;

/** Everything a file holds: no row is lost, it is either a person or says why not. */
record ReadFile(List<ImportedPerson> people, List<RejectedRow> rejected) {

	ReadFile {
		people = List.copyOf(people);
		rejected = List.copyOf(rejected);
	}

}
