package app.askwell.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work on all that an account holds: one statement of it may take longer than a page may.
 */
@Component
public class LongWork {

	private final JdbcClient jdbc;

	LongWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives each statement five minutes from now on; that ends with the transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin() {
		this.jdbc.sql("set local statement_timeout = '5min'").update();
	}

}
