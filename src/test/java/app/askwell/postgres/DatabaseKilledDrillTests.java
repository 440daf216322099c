package app.askwell.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Again and again no warning for the database, while people are being added: the
 * application brings it back, goes on by itself, and keeps everyone signed in.
 */
class DatabaseKilledDrillTests {

	private static final int KILLS = Drill.kills();

	/** So that a drill that failed can be held again. */
	private static final long SEED = 20261125;

	private static final int MOST_BETWEEN = 12;

	@Test
	void losesNothingThatWasConfirmedAndSavesNothingTwice(@TempDir Path folder) throws Exception {
		Random random = new Random(SEED);
		try (Drill drill = new Drill(PackedProgram.in(folder).classPath(), Map.of())) {
			drill.begin();
			while (drill.goesOn(KILLS)) {
				drill.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				drill.killDatabase();
			}
			DrillFigures figures = drill.end();
			System.out.println(figures.line("database"));
			figures.assertNothingLostByKills();
		}
	}

}
