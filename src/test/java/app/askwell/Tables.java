package app.askwell;

import java.util.List;
import java.util.stream.Stream;

/** What the database's catalogue says about the tables. */
final class Tables {

	/**
	 * Belong to no account: migrations, nightly tasks, the mail server, and sessions and
	 * tries of people not signed in yet.
	 */
	static final List<String> NOBODYS = List.of("flyway_schema_history", "spring_session", "spring_session_attributes",
			"attempt", "scheduled_tasks", "mail_server", "mail_pause", "mail_link_key", "key_check");

	private Tables() {
	}

	/**
	 * A table.
	 *
	 * @param policies what its policies let see, or nothing
	 * @param rights what the application may do
	 */
	record Table(String name, boolean enforced, String policies, String rights) {

		/** The column that says whose row it is. */
		String owner() {
			return this.name.equals("account") ? "id" : "account_id";
		}

	}

	static List<Table> all(Everything everything) {
		return everything.sql("""
				select c.relname as name, c.relrowsecurity as enforced,
				       coalesce((select string_agg(p.polname || ': ' || pg_get_expr(p.polqual, p.polrelid), '; ')
				                   from pg_policy p where p.polrelid = c.oid), '') as policies,
				       coalesce((select string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)
				                   from information_schema.role_table_grants g
				                  where g.table_schema = 'public' and g.table_name = c.relname
				                    and g.grantee = 'askwell_app'), '') as rights
				  from pg_class c
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				 order by c.relname
				""").query(Table.class).list();
	}

	static Stream<Table> owned(Everything everything) {
		return all(everything).stream().filter((table) -> !NOBODYS.contains(table.name()));
	}

	static List<String> views(Everything everything) {
		return everything.sql("""
				select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
				""").query(String.class).list();
	}

}
