package app.askwell.mail;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Calls the postman of this instance: as soon as a letter is kept, and every minute in
 * case that nobody rang. However often it rings, he walks once, and once more for what
 * came while he was away; postmen of other instances may walk at the same time.
 */
class Doorbell implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Doorbell.class);

	/** For the letter that is on the line when Askwell ends. */
	private static final Duration LAST_LETTER = Duration.ofSeconds(10);

	private final MailServer server;

	private final Postman postman;

	private final boolean atOnce;

	private final AtomicBoolean rung = new AtomicBoolean();

	private final ExecutorService walks = Executors.newSingleThreadExecutor((walk) -> {
		Thread thread = new Thread(walk, "postman");
		thread.setDaemon(true);
		return thread;
	});

	Doorbell(MailServer server, Postman postman, boolean atOnce) {
		this.server = server;
		this.postman = postman;
		this.atOnce = atOnce;
	}

	/** When what is under way is kept, and not at all when it is not. */
	void ringOnceKept() {
		if (this.atOnce && TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					ring();
				}

			});
		}
	}

	/** Returns at once. */
	void ring() {
		if (!this.walks.isShutdown() && this.rung.compareAndSet(false, true)) {
			this.walks.execute(this::walk);
		}
	}

	private void walk() {
		this.rung.set(false);
		try {
			this.server.find().ifPresent(this.postman::deliver);
		}
		catch (RuntimeException ex) {
			// The database is away, say. Never the message: it may quote a letter.
			log.warn("Letters wait for the next minute: {}", ex.getClass().getName());
		}
	}

	/** Lets the letter that is on the line get there. */
	@Override
	public void close() throws InterruptedException {
		this.postman.goHome();
		this.walks.shutdown();
		this.walks.awaitTermination(LAST_LETTER.toSeconds(), TimeUnit.SECONDS);
	}

}
