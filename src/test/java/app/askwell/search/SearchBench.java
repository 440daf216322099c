package app.askwell.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.askwell.postgres.PostgresLauncher;
import app.askwell.search.SearchCorpus.Query;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the database takes, at 10,000 people and 50,000 notes: run alone by
 * {@code ./mvnw test -Dtest=SearchBench}, with {@code -Daskwell.bench.others=1000000}
 * beside so many people of other accounts.
 */
class SearchBench {

	private static final UUID ACCOUNT = UUID.fromString("0198c000-0000-7000-8000-00000000beac");

	private static final int OTHERS_EACH = 10_000;

	private static final double P95_MILLISECONDS = 50;

	private static final String SEARCH = """
			select f.tier, f.kind, f.place, t.title from search_found(?, null, 7, 0) f
			  left join search_text t on t.account_id = ? and t.part = f.part and t.id = f.id
			 order by f.tier, search_order(f.kind), f.place
			""";

	@Test
	void takesTheTime() throws Exception {
		Path home = Files.createTempDirectory(Path.of("target"), "bench-home-");
		try (PostgresLauncher postgres = PostgresLauncher.start(home, 0, Path.of("target", "postgres-binaries"));
				Connection connection = migrated(postgres)) {
			SearchCorpus corpus = new SearchCorpus(7);
			open(connection, ACCOUNT);
			List<String> names = CorpusInTheDatabase.fill(connection, ACCOUNT, corpus, 10_000, 50_000);
			others(connection);
			execute(connection, "vacuum analyze");
			execute(connection, "set role askwell_app; set askwell.account = '" + ACCOUNT + "'");
			List<Query> slips = corpus.queries(names, 500);
			List<String> common = List.of("the", "a", "s", "an", "met", "coffee", "market launch", "medical", "bank",
					"mar", "nothing-of-that-name", "introduction advice", "ben", "to", "interview lunch");
			run(connection, slips.subList(0, 50).stream().map(Query::typed).toList());
			measure("as they are", connection, names.subList(0, 500));
			measure("one error", connection, slips.stream().map(Query::typed).toList());
			measure("beginnings", connection, names.stream().limit(500).map((name) -> name.substring(0, 4)).toList());
			measure("common words", connection, common);
			assertThat(hits(connection, slips)).isGreaterThanOrEqualTo(475);
		}
	}

	private static Connection migrated(PostgresLauncher postgres) throws SQLException {
		String url = postgres.url(PostgresLauncher.DATABASE);
		Flyway.configure().dataSource(url, postgres.username(), postgres.password()).load().migrate();
		return DriverManager.getConnection(url, postgres.username(), postgres.password());
	}

	private static void others(Connection connection) throws SQLException {
		int others = Integer.getInteger("askwell.bench.others", 0);
		for (int i = 0; i < others / OTHERS_EACH; i++) {
			UUID account = UUID.fromString("0198c000-0000-7000-8000-%012d".formatted(i));
			open(connection, account);
			CorpusInTheDatabase.fill(connection, account, new SearchCorpus(100 + i), OTHERS_EACH, 0);
		}
	}

	private static void open(Connection connection, UUID account) throws SQLException {
		execute(connection,
				"insert into account (id, email, name, password_hash, zone, locale, opened_at, version) values ('"
						+ account + "', '" + account + "@example.org', 'Maya', 'x', 'UTC', 'en-US', now(), 0)");
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static void measure(String what, Connection connection, List<String> queries) throws SQLException {
		double[] times = run(connection, queries);
		Arrays.sort(times);
		System.out.printf("%-14s %4d queries: median %5.1f ms, 95 of 100 within %5.1f ms, longest %5.1f ms%n", what,
				times.length, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
		assertThat(times[times.length * 95 / 100]).as(what).isLessThan(P95_MILLISECONDS);
	}

	private static double[] run(Connection connection, List<String> queries) throws SQLException {
		double[] times = new double[queries.size()];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			titles(connection, queries.get(i));
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		return times;
	}

	private static long hits(Connection connection, List<Query> queries) throws SQLException {
		long hits = 0;
		for (Query query : queries) {
			hits += titles(connection, query.typed()).stream().limit(3).anyMatch(query.name()::equals) ? 1 : 0;
		}
		System.out.printf("%d of %d found in the first three%n", hits, queries.size());
		return hits;
	}

	private static List<String> titles(Connection connection, String q) throws SQLException {
		List<String> titles = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(SEARCH)) {
			statement.setString(1, q);
			statement.setObject(2, ACCOUNT);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					titles.add(String.valueOf(rows.getString("title")));
				}
			}
		}
		return titles;
	}

}
