package app.askwell.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An upgrade that nobody notices: the program of the release before and this one behind
 * HAProxy over one database, while people write and import. Held when it is named
 * ({@code drills/neighbours}), because it needs the earlier program.
 */
class NeighboursDrill {

	private static final int OLD = 0;

	private static final int NEW = 1;

	private static final int SOME = 20;

	@Test
	void workSideBySideAndAloneAndThenTheOldOneIsRefused(@TempDir Path folder) throws Exception {
		String before = System.getProperty("askwell.drill.previous", "");
		assertThat(before)
			.as("the class path of the program before, in askwell.drill.previous: drills/neighbours names it")
			.isNotBlank();
		String now = PackedProgram.in(folder).classPath();
		try (MailDrop drop = MailDrop.here();
				PostgresHome home = PostgresHome.used();
				PostgresLauncher postgres = home.start();
				Instances instances = new Instances(folder, 2, postgres, drop.environment());
				Balancer balancer = new Balancer(folder, instances.ports());
				Crew crew = new Crew(balancer.address())) {
			instances.start(OLD, before);
			String from = schema(postgres);
			crew.begin();
			crew.awaitConfirmed(SOME);
			replaceOneByOne(instances, crew, before, now);
			DrillFigures figures = crew.end(2, home.connect());
			System.out.println(figures.line("old and new") + "; schema " + from + " became " + schema(postgres));
			assertThat(figures.lost() + figures.doubled() + figures.unknown()).isZero();
			refusesWhatIsTooNew(instances, home, now);
		}
	}

	private static void replaceOneByOne(Instances instances, Crew crew, String before, String now) throws Exception {
		instances.start(NEW, now);
		crew.awaitConfirmed(SOME);
		instances.kill(OLD);
		instances.start(OLD, before);
		crew.awaitConfirmed(SOME);
		instances.kill(NEW);
		crew.awaitConfirmed(SOME);
		instances.start(NEW, now);
		instances.stop(OLD);
		instances.start(OLD, now);
		crew.awaitConfirmed(SOME);
	}

	private static void refusesWhatIsTooNew(Instances instances, PostgresHome home, String now) throws Exception {
		instances.stop(OLD);
		try (Connection connection = home.connect(); Statement statement = connection.createStatement()) {
			statement.execute("create or replace function readable_from() returns integer language sql return 9001");
			statement.execute("""
					insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
					                                   installed_by, execution_time, success)
					select max(installed_rank) + 1, '9001', 'later', 'SQL', 'V9001__later.sql', 0, 'someone', 1, true
					  from flyway_schema_history
					""");
		}
		RealApplication refused = instances.begin(OLD, now);
		assertThat(refused.exitCode()).isOne();
		assertThat(refused.said()).contains("A newer Askwell has changed this database (version 9001)")
			.doesNotContain("\tat ");
	}

	private static String schema(PostgresLauncher postgres) throws Exception {
		return PostgresHome.ask(postgres,
				"select version from flyway_schema_history where success order by installed_rank desc limit 1");
	}

}
