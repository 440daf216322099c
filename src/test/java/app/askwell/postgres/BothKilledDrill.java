package app.askwell.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Again and again no warning for the application and its database at once. Held when it
 * is named; the drills of each alone run each time.
 */
class BothKilledDrill {

	private static final int KILLS = Drill.kills();

	/** So that a drill that failed can be held again. */
	private static final long SEED = 20261126;

	private static final int MOST_BETWEEN = 12;

	@Test
	void losesNothingThatWasConfirmedAndSavesNothingTwice(@TempDir Path folder) throws Exception {
		PackedProgram program = PackedProgram.in(folder);
		Random random = new Random(SEED);
		try (Drill drill = new Drill(program.classPath(), Map.of(), program.learn())) {
			drill.restart(program.recall());
			drill.begin();
			while (drill.goesOn(KILLS)) {
				drill.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				drill.killBoth(program.recall());
			}
			DrillFigures figures = drill.end();
			System.out.println(figures.line("both"));
			figures.assertNothingLostByKills();
		}
	}

}
