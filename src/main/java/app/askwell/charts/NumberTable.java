package app.askwell.charts;

import java.util.List;

/**
 * The same as a table.
 *
 * @param heads of the columns
 * @param rows the first cell of each is its name
 */
public record NumberTable(List<Said> heads, List<List<Said>> rows) {

}
