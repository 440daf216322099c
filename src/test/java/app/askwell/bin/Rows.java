package app.askwell.bin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.askwell.Everything;
import app.askwell.Seeker;

/**
 * All that an account has, row by row: what an undo must bring back. Versions apart,
 * which only go up.
 */
record Rows(Map<String, List<String>> byTable) {

	/**
	 * What is written down about the changes themselves, the histories that only grow,
	 * which row brought a word into the search, and the stamp that no two states share.
	 */
	private static final List<String> APART = List.of("change", "change_row", "submission", "follow_up_event",
			"search_word", "trail", "figures_stamp");

	static Rows of(Everything everything, Seeker seeker) {
		String sql = tables(everything).stream()
			.map((table) -> "select '" + table + "' as name, (to_jsonb(t) - 'version')::text as content from " + table
					+ " t where account_id = :account")
			.collect(Collectors.joining(" union all ", "", " order by 1, 2"));
		Map<String, List<String>> all = new TreeMap<>();
		everything.sql(sql).param("account", seeker.account().value()).query((row) -> {
			all.computeIfAbsent(row.getString("name"), (table) -> new ArrayList<>()).add(row.getString("content"));
		});
		return new Rows(all);
	}

	/** Tables of an account's rows, but for those apart. */
	static List<String> tables(Everything everything) {
		return everything.sql("""
				select c.relname::text from pg_class c join pg_policy p on p.polrelid = c.oid and p.polname = 'own_rows'
				 where c.relname <> all (?) order by 1
				""").param(APART.toArray(String[]::new)).query(String.class).list();
	}

}
