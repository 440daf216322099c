package app.askwell.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database knows of its tables. */
@Component
@Transactional(readOnly = true)
class Catalogue {

	private final JdbcClient jdbc;

	Catalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The columns of every table of an account; those that are worked out apart. */
	public Map<String, List<Column>> columns() {
		return this.jdbc
			.sql("""
					select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
					       a.attnotnull as needed, coalesce(a.attnum = any (k.conkey), false) as key
					  from pg_class c
					  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
					  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
					 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
					   and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'account_id')
					 order by c.relname, a.attnum
					""")
			.query(Rows.of(Column.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * A column.
	 *
	 * @param type as PostgreSQL calls it
	 * @param key whether it is a part of the primary key
	 */
	record Column(String table, String name, String type, boolean needed, boolean key) {

	}

}
