package app.askwell.transfer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person as a file names them, cleaned of stray blanks, before it is known whether they
 * are a contact already.
 *
 * @param row the row as a spreadsheet numbers it
 * @param firstName may be empty when the file has the last name alone
 * @param lastName may be empty when the file has the first name alone
 * @param name both together, never empty
 */
record ImportedPerson(int row, String firstName, String lastName, String name, @Nullable String profileUrl,
		@Nullable String email, @Nullable String company, @Nullable String position, @Nullable LocalDate connectedOn) {

}
