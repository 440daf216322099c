package app.askwell.transfer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person as a file names them, cleaned of stray blanks, before it is known whether they
 * are a contact already.
 *
 * @param row the row as a spreadsheet numbers it
 * @param name first and last name together, never empty
 */
record ImportedPerson(int row, String name, @Nullable String profileUrl, @Nullable String email,
		@Nullable String company, @Nullable String position, @Nullable String phone, @Nullable String note,
		@Nullable LocalDate connectedOn) {

}
