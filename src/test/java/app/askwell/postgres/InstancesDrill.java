package app.askwell.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several whole programs behind HAProxy over one database: people write, import and are
 * written to, while one of the programs is killed without warning, again and again. Held
 * when it is named ({@code drills/instances}), because it takes minutes.
 */
class InstancesDrill {

	private static final int KILLS = Drill.kills();

	/** So that a drill that failed can be held again. */
	private static final long SEED = 20261123;

	private static final int MOST_BETWEEN = 12;

	private static final int LETTERS = 25;

	@ParameterizedTest
	@ValueSource(ints = { 2, 4 })
	void loseNothingAndDoNothingTwice(int number, @TempDir Path folder) throws Exception {
		PackedProgram program = PackedProgram.in(folder);
		Random random = new Random(SEED);
		try (MailDrop drop = MailDrop.here();
				PostgresHome home = PostgresHome.used();
				PostgresLauncher postgres = home.start();
				Instances instances = new Instances(folder, number, postgres, drop.environment());
				Balancer balancer = new Balancer(folder, instances.ports());
				Crew crew = new Crew(balancer.address())) {
			startAll(number, instances, program);
			crew.begin();
			MailLedger letters = new MailLedger(home, drop);
			for (int kill = 0; kill < KILLS; kill++) {
				int which = random.nextInt(number);
				letters.put(LETTERS);
				crew.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				instances.kill(which);
				letters.noteKill();
				instances.start(which, program.classPath(), program.recall());
			}
			crew.awaitConfirmed(1);
			DrillFigures figures = crew.end(KILLS, home.connect());
			String what = "one of " + number + " instances";
			System.out.println(figures.line(what) + "; " + crew.files() + " files imported in the background");
			assertThat(figures.lost() + figures.doubled() + figures.unknown()).isZero();
			tell(letters, what);
		}
	}

	/** All at once: one of them makes the tables. */
	private static void startAll(int number, Instances instances, PackedProgram program) throws Exception {
		instances.start(0, program.classPath(), program.learn());
		instances.stop(0);
		for (int i = 0; i < number; i++) {
			instances.begin(i, program.classPath(), program.recall());
		}
		for (int i = 0; i < number; i++) {
			instances.awaitReady(i);
		}
	}

	private static void tell(MailLedger letters, String what) throws Exception {
		letters.noteKill();
		letters.passFiveMinutes();
		letters.awaitAllSent(Duration.ofMinutes(3));
		MailFigures figures = letters.figures();
		System.out.println(figures.line(what));
		assertThat(figures.lost()).as("letters lost").isZero();
		assertThat(figures.unexplained()).as("letters doubled without a reason").isZero();
	}

}
