package app.askwell.backup;

import java.util.Set;

import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An upgrade beside older programs that work on. It wants all tables
 * ({@link WholeDatabase}), they take some in another order, and PostgreSQL ends one of
 * two that wait for each other. Nothing is changed then, so that it can begin anew.
 */
final class PatientUpgrade {

	private static final Logger log = LoggerFactory.getLogger(PatientUpgrade.class);

	static final int TRIES = 20;

	/**
	 * A deadlock, a row that another one changed at the same time, and a table that
	 * another one did not let go of in time.
	 */
	private static final Set<String> PASSING = Set.of("40P01", "40001", "55P03");

	private PatientUpgrade() {
	}

	/**
	 * Changes all or nothing.
	 * @throws FlywayException if it cannot be done, however often it is tried
	 */
	static void run(Runnable upgrade) {
		for (int left = TRIES; left > 0; left--) {
			try {
				upgrade.run();
				return;
			}
			catch (FlywayException ex) {
				if (left == 1 || FailedUpgrade.states(ex).noneMatch(PASSING::contains)) {
					throw ex;
				}
				log.info("Another Askwell is at work in the tables that change: tried again");
			}
		}
	}

}
