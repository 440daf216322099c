package app.askwell.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand letters to Debian’s Postfix, and fifty times no warning. Takes a quarter of
 * an hour, so it is held when it is named; {@link ApplicationKilledDrillTests} holds a
 * short one each time.
 */
class LettersKilledDrill {

	private static final int KILLS = 50;

	private static final int LETTERS = 1000;

	private static final long SEED = 20261122;

	private static final int MOST_BETWEEN = 28;

	/** Longer than one letter takes, so that a kill falls anywhere within one. */
	private static final int LETTER_NANOS = 40_000_000;

	@Test
	void losesNoLetterAndSendsNoneTwiceButInTheWindow(@TempDir Path folder) throws Exception {
		PackedProgram program = PackedProgram.in(folder);
		Random random = new Random(SEED);
		try (MailDrop drop = Postfix.start();
				Drill drill = new Drill(program.classPath(), drop.environment(), program.learn())) {
			drill.openTheAccount();
			MailLedger letters = new MailLedger(drill.home(), drop);
			letters.put(LETTERS);
			drill.restart(program.recall());
			for (int kill = 0; kill < KILLS; kill++) {
				letters.awaitTaken(1 + random.nextInt(MOST_BETWEEN));
				LockSupport.parkNanos(random.nextInt(LETTER_NANOS));
				drill.killApplication(letters::noteKill, program.recall());
			}
			letters.awaitAllSent(Duration.ofMinutes(10));
			MailFigures figures = letters.figures();
			System.out.println(figures.line("application"));
			figures.assertNothingLost();
		}
	}

}
