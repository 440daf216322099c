package app.askwell.backup;

import java.sql.Connection;
import java.sql.Statement;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An upgrade beside an older program that has a table in hand. */
@AskwellTest
class WholeDatabaseTests {

	/** The next version changes other tables than the one held. */
	private static final String BEFORE = "51";

	private static final String HELD = "rehearsal";

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private Everything everything;

	@Autowired
	private Flyway ours;

	@Test
	void changesNothingUntilItHasEveryTable() throws Exception {
		try (SpareDatabase spare = SpareDatabase.in(this.everything, this.server)) {
			spare.flyway(BEFORE).migrate();
			try (Connection holder = spare.owners().connect(); Statement work = holder.createStatement()) {
				holder.setAutoCommit(false);
				work.execute("lock table " + HELD + " in row exclusive mode");
				assertThatThrownBy(() -> upgrade(spare)).isInstanceOf(FlywayException.class)
					.hasStackTraceContaining("due to lock timeout")
					.hasStackTraceContaining(WholeDatabase.class.getName());
				assertThat(version(spare)).isEqualTo(BEFORE);
			}
			upgrade(spare);
			assertThat(version(spare)).isEqualTo("52");
		}
	}

	/** As the program is set up, one version further. */
	private void upgrade(SpareDatabase spare) {
		Flyway.configure()
			.configuration(this.ours.getConfiguration())
			.dataSource(spare.connections())
			.target("52")
			.load()
			.migrate();
	}

	private static String version(SpareDatabase spare) {
		return spare.jdbc()
			.sql("select version from flyway_schema_history order by installed_rank desc limit 1")
			.query(String.class)
			.single();
	}

}
