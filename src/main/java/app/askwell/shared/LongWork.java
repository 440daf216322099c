package app.askwell.shared;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work on all that an account holds: one statement of it may take longer than a page may.
 */
@Component
public class LongWork {

	/** A little more than the statement itself gets. */
	private static final int PATIENCE_MILLIS = 310_000;

	private final JdbcTemplate jdbc;

	LongWork(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives each statement five minutes from now on; that ends with the transaction, and
	 * the patience with its answer when the pool takes the connection back.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin() {
		this.jdbc.execute("set local statement_timeout = '5min'");
		this.jdbc.execute((ConnectionCallback<Integer>) (connection) -> {
			connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
			return PATIENCE_MILLIS;
		});
	}

}
