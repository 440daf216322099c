package app.askwell.transfer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A row or a card that names a person, or does not. */
interface PersonInFile {

	/** As a spreadsheet numbers rows, or the how manieth card it is. */
	int row();

	/** Why it makes no contact: a message key; null when it makes one. */
	@Nullable String reasonToReject();

	/** Only where nothing speaks against it. */
	ImportedPerson person();

	/** All it says, to recognise it by. */
	String all();

	/** All its cells as they are. */
	List<String> cells();

}
