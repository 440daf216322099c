package app.askwell.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What was confirmed to the writers: the name of each person and the page it got. */
final class Ledger {

	static final String SOMEWHERE = "";

	private static final long PATIENCE_SECONDS = 180;

	private final Map<String, String> confirmed = new ConcurrentHashMap<>();

	private final AtomicInteger names = new AtomicInteger();

	private final AtomicInteger interrupted = new AtomicInteger();

	private final Semaphore news = new Semaphore(0);

	String newName() {
		return "Ledger Line %05d".formatted(this.names.incrementAndGet());
	}

	void confirm(String name, String location) {
		this.confirmed.put(name, location);
		this.news.release();
	}

	/** Where the page of a person is, was not told. */
	void confirmSomewhere(String name) {
		confirm(name, SOMEWHERE);
	}

	/** A request that got no answer, or that the application could not serve. */
	void interrupt() {
		this.interrupted.incrementAndGet();
	}

	/** Returns at the moment of the given number of further confirmations. */
	void awaitConfirmed(int more) throws InterruptedException {
		this.news.drainPermits();
		if (!this.news.tryAcquire(more, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Nothing is confirmed any more");
		}
	}

	int interrupted() {
		return this.interrupted.get();
	}

	Map<String, String> confirmed() {
		return new TreeMap<>(this.confirmed);
	}

}
