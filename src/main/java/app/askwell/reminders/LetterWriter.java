package app.askwell.reminders;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes a round in this instance every half minute, in a thread of its own: the letters of
 * a Monday morning may take hours, and nothing else waits for them.
 */
class LetterWriter implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LetterWriter.class);

	/** So late a letter is at most, while the line is short. */
	private static final Duration EVERY = Duration.ofSeconds(30);

	/** For the letters that are taken up when Askwell ends. */
	private static final Duration LAST_LETTERS = Duration.ofSeconds(10);

	private final ReminderRound round;

	private final ScheduledExecutorService walks = Executors.newSingleThreadScheduledExecutor((walk) -> {
		Thread thread = new Thread(walk, "letter-writer");
		thread.setDaemon(true);
		return thread;
	});

	LetterWriter(ReminderRound round) {
		this.round = round;
	}

	void begin() {
		this.walks.scheduleWithFixedDelay(this::walk, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
	}

	private void walk() {
		try {
			this.round.go(() -> !this.walks.isShutdown());
		}
		catch (RuntimeException ex) {
			// The database is away, say.
			log.warn("Reminders wait for the next half minute: {}", ex.getClass().getName());
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.walks.shutdown();
		this.walks.awaitTermination(LAST_LETTERS.toSeconds(), TimeUnit.SECONDS);
	}

}
