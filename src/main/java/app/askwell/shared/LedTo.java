package app.askwell.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An opportunity, as the pages of whom and what it came from name it.
 *
 * @param stage how far it is: the end of the key of its words
 */
public record LedTo(UUID id, String role, String company, String stage, LocalDate stageOn) {

	/** So many are shown; the list of opportunities has all. */
	public static final int MOST = 20;

	/** Between two of them, and between what is told of one. */
	private static final String ROWS = "\u001e";

	private static final String COLUMNS = "\u001f";

	private static final int TOLD = 5;

	/**
	 * As one column, for a page that has no statement to spare: each after chr(30), with
	 * chr(31) between id, role, company, stage and day.
	 */
	public static List<LedTo> read(@Nullable String column) {
		return (column == null) ? List.of() : Arrays.stream(column.split(ROWS)).map((row) -> {
			String[] told = row.split(COLUMNS, TOLD);
			return new LedTo(UUID.fromString(told[0]), told[1], told[2], told[3], LocalDate.parse(told[4]));
		}).toList();
	}

}
