package app.askwell.companies;

import java.util.List;

/**
 * What came of a pasted list.
 *
 * @param added how many companies are new
 * @param known names that were on the list already, or twice in the paste
 */
public record AddedCompanies(int added, List<String> known) {

}
