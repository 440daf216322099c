package app.askwell;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database as its owner sees it, past row-level security: for looking up what really
 * happened.
 *
 * @param connections closed with the application
 */
public record Everything(JdbcClient jdbc, AutoCloseable connections) implements AutoCloseable {

	public JdbcClient.StatementSpec sql(String sql) {
		return this.jdbc.sql(sql);
	}

	/** Number of rows of an account in a table. */
	public long count(String table, Seeker seeker) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(seeker.account().value())
			.query(Long.class)
			.single();
	}

	@Override
	public void close() throws Exception {
		this.connections.close();
	}

}
