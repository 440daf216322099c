package app.askwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bench fills a database with is what the program itself could have written. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class BenchDataTests {

	private static final UUID MAYA = UUID.randomUUID();

	/** So many that indexes are made anew at the end. */
	private static final int COPIES = 25;

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private Everything everything;

	private ScratchDatabase database;

	private SingleConnectionDataSource owner;

	private JdbcClient jdbc;

	@BeforeEach
	void makeADatabase() {
		this.database = ScratchDatabase.in(this.everything, this.server);
		this.database.migrate("latest");
		this.owner = this.database.connection();
		this.jdbc = JdbcClient.create(this.owner);
	}

	@AfterEach
	void removeIt() {
		this.owner.destroy();
		this.database.close();
	}

	@Test
	void fillsAnAccountAndCopiesItToOthers() throws IOException {
		this.jdbc.sql("""
				insert into account (id, email, name, password_hash, zone, locale, opened_at, version)
				values (?, 'maya@example.org', 'Maya', '-', 'Europe/Vienna', 'en-GB', now(), 0)
				""").param(MAYA).update();
		run("account.sql", Map.of("contacts", 60, "exchanges", 300, "follow_ups", 30, "targets", 10, "opportunities", 5,
				"words", 8, "seed", 20261122));
		assertThat(count("contact where account_id = '" + MAYA + "'")).isGreaterThanOrEqualTo(60);
		int indexes = count("pg_indexes where schemaname = 'public'");
		run("copies.sql", Map.of("first", 2, "last", COPIES + 1));
		assertThat(count("account")).isEqualTo(COPIES + 1);
		assertThat(count("pg_indexes where schemaname = 'public'")).isEqualTo(indexes);
		for (String table : new String[] { "contact", "meeting_contact", "promise", "search_text", "standing" }) {
			assertThat(count(table)).as(table)
				.isEqualTo((COPIES + 1) * count(table + " where account_id = '" + MAYA + "'"));
		}
		assertThat(count("search_text t where not exists (select from unnest(tsvector_to_array(words)) w"
				+ " where left(w, 6) = search_mark(t.account_id))"))
			.as("found by the words of another account")
			.isZero();
		ReleasedUpgradeTests.provesEveryKeyAnew(this.jdbc);
	}

	private void run(String file, Map<String, Object> settings) throws IOException {
		String sql = Files.readString(Path.of("bench", file));
		new TransactionTemplate(new DataSourceTransactionManager(this.owner)).executeWithoutResult((status) -> {
			this.jdbc.sql("set bench.account = '" + MAYA + "'").update();
			settings.forEach((name, value) -> this.jdbc.sql("set bench." + name + " = '" + value + "'").update());
			new JdbcTemplate(this.owner).execute(sql);
		});
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}
