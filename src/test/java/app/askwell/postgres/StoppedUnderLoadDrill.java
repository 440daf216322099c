package app.askwell.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asked to end while people save: every request that reached it is answered first. Held
 * when it is named.
 */
class StoppedUnderLoadDrill {

	private static final int TIMES = Integer.getInteger("askwell.drill.times", 10);

	private static final long SEED = 20261128;

	private static final int MOST_BETWEEN = 12;

	@Test
	void answersWhatReachedIt(@TempDir Path folder) throws Exception {
		PackedProgram program = PackedProgram.in(folder);
		Random random = new Random(SEED);
		try (Drill drill = new Drill(program.classPath(), Map.of(), program.learn())) {
			drill.restart(program.recall());
			drill.begin();
			while (drill.goesOn(TIMES)) {
				drill.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				drill.stopApplication(program.recall());
			}
			DrillFigures figures = drill.end();
			System.out.println(
					figures.line("application asked to end;") + "; connections refused " + drill.ledger().refused());
			figures.assertNothingLost();
			assertThat(figures.interrupted()).as("requests that failed: %s", drill.ledger().interruptions()).isZero();
		}
	}

}
