package app.askwell.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Again and again no warning for the application, while people are added and letters
 * leave.
 */
class ApplicationKilledDrillTests {

	private static final int KILLS = Drill.kills();

	/** So that a drill that failed can be held again. */
	private static final long SEED = 20261124;

	private static final int MOST_BETWEEN = 12;

	/** More than leave until the next kill. */
	private static final int LETTERS = 25;

	@Test
	void losesNothingThatWasConfirmedAndSavesNothingTwice(@TempDir Path folder) throws Exception {
		PackedProgram program = PackedProgram.in(folder);
		Random random = new Random(SEED);
		try (MailDrop drop = MailDrop.here();
				Drill drill = new Drill(program.classPath(), drop.environment(), program.learn())) {
			drill.restart(program.recall());
			drill.begin();
			MailLedger letters = new MailLedger(drill.home(), drop);
			while (drill.goesOn(KILLS)) {
				drill.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				drill.killApplication(() -> letters.noteKillAndPut(LETTERS), program.recall());
			}
			DrillFigures figures = drill.end();
			System.out.println(figures.line("application"));
			figures.assertNothingLostByKills();
			letters.passFiveMinutes();
			drill.restart(program.recall());
			letters.awaitAllSent(Duration.ofMinutes(2));
			System.out.println(letters.figures().line("application"));
			letters.figures().assertNothingLost();
		}
	}

}
