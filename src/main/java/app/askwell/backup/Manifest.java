package app.askwell.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a copy begins with.
 *
 * @param format of the copy itself, a number that grows
 * @param askwell the version of the program that wrote it
 * @param schema the last migration that its database had seen
 * @param postgresql the version it came from, for the curious
 * @param madeAt when its snapshot was taken
 * @param tables in the order in which they follow
 * @param sequences that go on from where they were
 * @param files of the home folder that follow the tables
 */
record Manifest(int format, String askwell, String schema, String postgresql, Instant madeAt, List<Table> tables,
		List<Sequence> sequences, List<String> files) {

	/** The one that this program writes, and the newest that it reads. */
	static final int FORMAT = 1;

	/** The first entry. */
	static final String ENTRY = "manifest.json";

	/** The last entry: how much there was in each table. */
	static final String CHECKS = "checks.json";

	/**
	 * A table.
	 *
	 * @param columns in the order in which the values of a row follow
	 */
	record Table(String name, List<String> columns) {

		String entry() {
			return "tables/" + this.name + ".copy";
		}

		String written() {
			return Sql.name(this.name);
		}

		/** Its columns, as COPY wants them. */
		String list() {
			return String.join(", ", this.columns.stream().map(Sql::name).toList());
		}

	}

	/**
	 * A sequence.
	 *
	 * @param last the value that it gave last, or null if it never gave one
	 */
	record Sequence(String name, @Nullable Long last) {

	}

	/**
	 * How much there is in a table.
	 *
	 * @param sum of its rows, whatever their order ({@link RowSum})
	 */
	record Tally(long rows, String sum) {

	}

	/** By name of the table. */
	record Checks(Map<String, Tally> tables) {

	}

	static String fileEntry(String name) {
		return "files/" + name;
	}

}
