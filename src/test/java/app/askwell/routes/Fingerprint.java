package app.askwell.routes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.askwell.Everything;

import org.springframework.boot.test.context.TestComponent;

/** What is in every table, in short: to see whether anything changed, and where. */
@TestComponent
public class Fingerprint {

	/**
	 * All that belongs to an account but what it has sent already, the trail, which also
	 * tells what was only taken along, and the list of its words, which follows from the
	 * rest and holds letters of random ids.
	 */
	private static final String TABLES = """
			select c.relname as name,
			       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id') as owned,
			       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id') as identified,
			       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version') as versioned
			  from pg_class c
			 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
			   and c.relname not in ('submission', 'search_word', 'trail')
			   and (c.relname = 'account'
			        or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id'))
			""";

	private static final String CONTENT = "md5(string_agg(r::text, '/' order by r::text))";

	private final Everything everything;

	private List<Table> tables = List.of();

	Fingerprint(Everything everything) {
		this.everything = everything;
	}

	record Table(String name, boolean owned, boolean identified, boolean versioned) {

		String owner() {
			return this.owned ? "account_id" : "id";
		}

		/** How many rows, and how often they were changed. */
		String shape() {
			return "count(*) || ' rows'" + (this.versioned ? " || ', changes ' || coalesce(sum(version), 0)" : "");
		}

	}

	/** Checksums of all rows of an account, by table. */
	Map<String, String> of(Scene scene) {
		return read(scene, (table) -> CONTENT, tables());
	}

	/** Numbers of rows and of changes of an account, by table. */
	Map<String, String> shapeOf(Scene scene) {
		return read(scene, Table::shape, tables());
	}

	/** Checksums of all rows of everyone. */
	Map<String, String> ofEverything() {
		return query(tables().stream()
			.map((table) -> "select '%s' as name, %s as mark from %s r".formatted(table.name(), CONTENT, table.name()))
			.collect(Collectors.joining(" union all ")), new UUID(0, 0));
	}

	/** Whether any row of an account holds this text. */
	boolean holds(Scene scene, String text) {
		String sql = tables().stream()
			.map((table) -> "select '%s' as name, 'there' as mark from %s r where %s = :account and r::text like :text"
				.formatted(table.name(), table.name(), table.owner()))
			.collect(Collectors.joining(" union all "));
		return !this.everything.sql(sql)
			.param("account", scene.seeker().account().value())
			.param("text", "%" + text + "%")
			.query()
			.listOfRows()
			.isEmpty();
	}

	List<Table> tables() {
		if (this.tables.isEmpty()) {
			this.tables = this.everything.sql(TABLES).query(Table.class).list();
		}
		return this.tables;
	}

	private Map<String, String> read(Scene scene, Function<Table, String> mark, List<Table> tables) {
		return query(tables.stream()
			.map((table) -> "select '%s' as name, %s as mark from %s r where %s = :account".formatted(table.name(),
					mark.apply(table), table.name(), table.owner()))
			.collect(Collectors.joining(" union all ")), scene.seeker().account().value());
	}

	private Map<String, String> query(String sql, UUID account) {
		Map<String, String> marks = new TreeMap<>();
		this.everything.sql(sql)
			.param("account", account)
			.query((row, number) -> marks.put(row.getString("name"), String.valueOf(row.getString("mark"))))
			.list();
		return marks;
	}

}
