package app.askwell;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables as a program meets them.
 *
 * @param offers what it can rely on: columns with their types, rights, functions
 * @param demands what it must fulfil when it writes
 */
record Neighbour(Set<String> offers, List<Demand> demands) {

	private static final String OFFERS = """
			select format('column %s.%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
			  from pg_class c join pg_attribute a on a.attrelid = c.oid
			 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
			   and a.attnum > 0 and not a.attisdropped and c.relname <> 'flyway_schema_history'
			union all
			select format('right %s %s', table_name, privilege_type) from information_schema.role_table_grants
			 where table_schema = 'public' and grantee = 'askwell_app'
			union all
			select format('function %s %s', p.oid::regprocedure, pg_get_function_result(p.oid)) from pg_proc p
			 where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
			   and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
			   and p.prorettype <> 'trigger'::regtype and has_function_privilege('askwell_app', p.oid, 'execute')
			""";

	private static final String DEMANDS = """
			select c.relname as table, array[a.attname::text] as columns, 'a value for ' || a.attname as what
			  from pg_class c join pg_attribute a on a.attrelid = c.oid
			 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
			   and not a.attisdropped and a.attnotnull and not a.atthasdef and a.attidentity = ''
			union all
			select c.relname, array(select a.attname::text from unnest(k.conkey) n
			                          join pg_attribute a on a.attrelid = c.oid and a.attnum = n), pg_get_constraintdef(k.oid)
			  from pg_constraint k join pg_class c on c.oid = k.conrelid
			 where k.connamespace = 'public'::regnamespace and k.contype in ('c', 'f', 'u', 'p', 'x')
			union all
			select c.relname, array(select a.attname::text from unnest(i.indkey::int2[]) n
			                          join pg_attribute a on a.attrelid = c.oid and a.attnum = n),
			       regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX \\S+', 'INDEX')
			  from pg_index i join pg_class c on c.oid = i.indrelid
			 where c.relnamespace = 'public'::regnamespace and i.indisunique
			   and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
			""";

	/**
	 * Something that each row must fulfil.
	 *
	 * @param columns of what
	 */
	record Demand(String table, List<String> columns, String what) {

		boolean isLike(Demand other) {
			return this.table.equals(other.table) && this.what.equals(other.what);
		}

		@Override
		public String toString() {
			return "demands of " + this.table + " " + this.what;
		}

	}

	static Neighbour in(JdbcClient owner) {
		return new Neighbour(new TreeSet<>(owner.sql(OFFERS).query(String.class).list()),
				owner.sql(DEMANDS)
					.query((row, number) -> new Demand(row.getString(1), List.of((String[]) row.getArray(2).getArray()),
							row.getString(3)))
					.list());
	}

	/** What a program of these tables would stumble over in newer ones. */
	List<String> stumblesOver(Neighbour newer) {
		Stream<String> gone = this.offers.stream()
			.filter((one) -> !newer.offers.contains(one))
			.map((one) -> "no " + one);
		Stream<String> fresh = newer.demands.stream()
			.filter((one) -> concerns(one) && this.demands.stream().noneMatch(one::isLike))
			.map(Demand::toString);
		return Stream.concat(gone, fresh).toList();
	}

	/** A table that it writes, in a column that it writes, or must write from now on. */
	private boolean concerns(Demand demand) {
		boolean value = demand.what.startsWith("a value for ");
		return value ? this.offers.stream().anyMatch((one) -> one.startsWith("column " + demand.table + "."))
				: demand.columns.stream()
					.anyMatch((column) -> this.offers.stream()
						.anyMatch((one) -> one.startsWith("column " + demand.table + "." + column + " ")));
	}

}
