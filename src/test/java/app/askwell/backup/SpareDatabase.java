package app.askwell.backup;

import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.ScratchDatabase;
import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database beside the one of the tests, whose owner may do no more than the
 * documentation asks for: no superuser, no other databases.
 */
record SpareDatabase(Everything server, String name, JdbcConnectionDetails at) implements AutoCloseable {

	private static final String PASSWORD = "seven grey geese";

	static SpareDatabase in(Everything server, JdbcConnectionDetails shared) {
		String name = "spare_" + UUID.randomUUID().toString().replace("-", "");
		server.sql("create role " + name + " login createrole password '" + PASSWORD + "'").update();
		// There for all databases of a server; a server of one's own has its own.
		server.sql("grant askwell_app to " + name + " with admin option").update();
		server.sql("create database " + name + " owner " + name).update();
		return new SpareDatabase(server, name, details(ScratchDatabase.url(shared, name), name, PASSWORD));
	}

	static JdbcConnectionDetails details(String url, String user, String password) {
		return new Details(url, user, password);
	}

	private record Details(String url, String name, String password) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return this.name;
		}

		@Override
		public String getPassword() {
			return this.password;
		}

		@Override
		public String getJdbcUrl() {
			return this.url;
		}

	}

	OwnersDatabase owners() {
		return new OwnersDatabase(this.at);
	}

	Flyway flyway(String target) {
		return Flyway.configure().dataSource(connections()).target(target).load();
	}

	JdbcClient jdbc() {
		return JdbcClient.create(connections());
	}

	DriverManagerDataSource connections() {
		return new DriverManagerDataSource(this.at.getJdbcUrl(), this.name, PASSWORD);
	}

	Map<String, Manifest.Tally> sums() throws Exception {
		return sums(owners());
	}

	/** What is in each table. */
	static Map<String, Manifest.Tally> sums(OwnersDatabase database) throws Exception {
		try (Connection connection = database.connect()) {
			Snapshot snapshot = Snapshot.of(connection);
			Map<String, Manifest.Tally> sums = new TreeMap<>();
			for (Manifest.Table table : snapshot.tables()) {
				sums.put(table.name(), snapshot.write(table, OutputStream.nullOutputStream()));
			}
			return sums;
		}
	}

	/** Maya's; in tables of any version. */
	static void openAccount(JdbcClient jdbc, UUID id) {
		jdbc.sql("""
				insert into account (id, email, name, password_hash, zone, locale, opened_at, version)
				values (?, 'maya@example.org', 'Maya', 'hash', 'Europe/Vienna', 'en-GB', now(), 0)
				""").param(id).update();
	}

	/** All that makes the schema: columns, keys, policies, triggers, rights. */
	List<String> schema() {
		return schema(jdbc());
	}

	static List<String> schema(JdbcClient jdbc) {
		return jdbc.sql("""
					select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
				  from pg_constraint where connamespace = 'public'::regnamespace
				union all
				select format('%s %s %s', tgrelid::regclass, tgenabled, pg_get_triggerdef(oid)) from pg_trigger
				 where not tgisinternal
				union all
				select format('%s %s %s', polrelid::regclass, polname, pg_get_expr(polqual, polrelid)) from pg_policy
				union all
				select format('%s %s %s', table_name, grantee, privilege_type) from information_schema.role_table_grants
				 where table_schema = 'public' and grantee = 'askwell_app'
				union all
				select indexdef from pg_indexes where schemaname = 'public'
				union all
				select format('%s %s %s', p.oid::regprocedure, has_function_privilege('askwell_app', p.oid, 'execute'),
				              md5(prosrc))
				  from pg_proc p where p.pronamespace = 'public'::regnamespace
				union all
				select nspname from pg_namespace where nspname !~ '^pg_(temp|toast)'
				 order by 1
					""").query(String.class).list();
	}

	@Override
	public void close() {
		this.server.sql("drop database " + this.name + " with (force)").update();
		this.server.sql("drop owned by " + this.name).update();
		this.server.sql("drop role " + this.name).update();
	}

}
