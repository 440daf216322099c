package app.askwell;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/** While this is open, nobody else gets a connection to the database. */
public final class DatabaseAway implements AutoCloseable {

	private final List<Connection> taken = new ArrayList<>();

	private final HikariDataSource pool;

	private final long patience;

	public DatabaseAway(DataSource dataSource) throws SQLException {
		this.pool = dataSource.unwrap(HikariDataSource.class);
		this.patience = this.pool.getConnectionTimeout();
		this.pool.setConnectionTimeout(250);
		try {
			while (this.taken.size() < 1000) {
				this.taken.add(this.pool.getConnection());
			}
		}
		catch (SQLTransientConnectionException ex) {
			// Now all of them are taken.
		}
	}

	@Override
	public void close() throws SQLException {
		this.pool.setConnectionTimeout(this.patience);
		for (Connection connection : this.taken) {
			connection.close();
		}
	}

}
