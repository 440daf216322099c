package app.askwell;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each released version wrote becomes what this one reads. */
@AskwellTest
class ReleasedUpgradeTests {

	/** What searching reads is derived; later versions find more. */
	private static final Set<String> DERIVED = Set.of("public.search_text", "public.search_word");

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private Everything everything;

	private ScratchDatabase database;

	@BeforeEach
	void makeADatabase() {
		this.database = ScratchDatabase.in(this.everything, this.server);
	}

	@AfterEach
	void removeIt() {
		this.database.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "8", "14", "24", "31", "42", "51", "59", "71" })
	void bringsEverythingAlong(String version) throws Exception {
		ReleasedDump dump = ReleasedDump.of(version);
		this.database.migrate(version);
		try (Connection connection = this.database.connection().getConnection()) {
			dump.restore(connection);
		}
		// Also compares the migrations of today with those that this version once ran.
		this.database.migrate("latest");
		SingleConnectionDataSource upgraded = this.database.connection();
		try {
			JdbcClient jdbc = JdbcClient.create(upgraded);
			Map<String, Integer> after = counts(jdbc, dump);
			assertThat(after).allSatisfy(
					(table, rows) -> assertThat(rows).as(table).isGreaterThanOrEqualTo(dump.counts().get(table)));
			assertThat(after.keySet()).isEqualTo(dump.counts().keySet());
			after.keySet().removeAll(DERIVED);
			assertThat(dump.counts()).containsAllEntriesOf(after);
			provesEveryKeyAnew(jdbc);
			canBeReadByItsOwnersAlone(jdbc, dump);
		}
		finally {
			upgraded.destroy();
		}
	}

	private static Map<String, Integer> counts(JdbcClient jdbc, ReleasedDump dump) {
		Map<String, Integer> counts = new HashMap<>();
		dump.counts()
			.keySet()
			.forEach((table) -> counts.put(table,
					jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
		return counts;
	}

	/** The rows came in past the foreign keys; made anew, each asks all of them. */
	static void provesEveryKeyAnew(JdbcClient jdbc) {
		int keys = jdbc.sql("select count(*) from pg_constraint where contype = 'f' and conparentid = 0")
			.query(Integer.class)
			.single();
		jdbc.sql("""
				do $$
				declare k record;
				begin
				  for k in select conrelid::regclass t, conname n, pg_get_constraintdef(oid) d from pg_constraint
				            where contype = 'f' and conparentid = 0 loop
				    execute format('alter table %s drop constraint %I, add constraint %I %s', k.t, k.n, k.n, k.d);
				  end loop;
				end $$
				""").update();
		assertThat(jdbc.sql("select count(*) from pg_constraint where contype = 'f' and convalidated")
			.query(Integer.class)
			.single()).isEqualTo(keys).isGreaterThan(20);
	}

	/**
	 * As the program asks: as its own role, for one account, through each of its views.
	 */
	private static void canBeReadByItsOwnersAlone(JdbcClient jdbc, ReleasedDump dump) {
		List<UUID> accounts = jdbc.sql("select id from account").query(UUID.class).list();
		List<String> views = jdbc.sql("""
				select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
				   and has_table_privilege('askwell_app', oid, 'select') order by 1
				""").query(String.class).list();
		assertThat(views).contains("person_line");
		jdbc.sql("set role askwell_app").update();
		int people = 0;
		for (UUID account : accounts) {
			jdbc.sql("select set_config('askwell.account', ?, false)").param(account.toString()).query().singleRow();
			views.forEach((view) -> jdbc.sql("select * from " + view).query().listOfRows());
			List<UUID> lines = jdbc.sql("select contact_id from person_line").query(UUID.class).list();
			List<UUID> own = jdbc.sql("select id from contact").query(UUID.class).list();
			assertThat(lines).containsExactlyInAnyOrderElementsOf(own);
			people += lines.size();
		}
		assertThat(people).isEqualTo(dump.counts().get("public.contact")).isPositive();
	}

}
