package app.askwell.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * What was confirmed to the writers: a line for each change, and the person it is about.
 */
final class Ledger {

	static final String SOMEWHERE = "";

	private static final long PATIENCE_SECONDS = 180;

	private static final int PAUSE_NANOS = 50_000_000;

	private final Map<String, String> confirmed = new ConcurrentHashMap<>();

	private final AtomicInteger names = new AtomicInteger();

	private final AtomicInteger interrupted = new AtomicInteger();

	private final Map<String, Integer> interruptions = new ConcurrentHashMap<>();

	private final AtomicInteger refused = new AtomicInteger();

	/** Of the latest fault, by {@link System#nanoTime}; 0 when it is over. */
	private final AtomicLong faultAt = new AtomicLong();

	/** From each fault to the next change, in milliseconds. */
	private final Queue<Long> untilReady = new ConcurrentLinkedQueue<>();

	private final Semaphore news = new Semaphore(0);

	String newName() {
		return "Ledger Line %05d".formatted(this.names.incrementAndGet());
	}

	/**
	 * Takes down a change.
	 * @param sentAt when the request was sent that was answered
	 */
	void confirm(String line, String id, long sentAt) {
		this.confirmed.put(line, id);
		long fault = this.faultAt.get();
		if (fault != 0 && sentAt - fault > 0 && this.faultAt.compareAndSet(fault, 0)) {
			this.untilReady.add(Duration.ofNanos(System.nanoTime() - fault).toMillis());
		}
		this.news.release();
	}

	/** Where the page of a person is, was not told. */
	void confirmSomewhere(String name) {
		confirm(name, SOMEWHERE, System.nanoTime());
	}

	/** A request that got no answer, or that the application could not serve. */
	void interrupt(String how) {
		this.interrupted.incrementAndGet();
		this.interruptions.merge(how, 1, Integer::sum);
		LockSupport.parkNanos(PAUSE_NANOS);
	}

	/** A connection that nobody took: nothing was sent. A person would wait, too. */
	void refuse() {
		this.refused.incrementAndGet();
		LockSupport.parkNanos(PAUSE_NANOS);
	}

	/** From now on until a change is sent and confirmed, it is not ready. */
	void fault() {
		this.faultAt.set(System.nanoTime());
	}

	/** From each fault so far to the next change, in milliseconds, the shortest first. */
	List<Long> untilReady() {
		return this.untilReady.stream().sorted().toList();
	}

	/** Returns when a change was confirmed that was sent after the latest fault. */
	void awaitReady() throws InterruptedException {
		while (this.faultAt.get() != 0) {
			await(1);
		}
	}

	/** How requests were interrupted, and how often. */
	Map<String, Integer> interruptions() {
		return new TreeMap<>(this.interruptions);
	}

	int refused() {
		return this.refused.get();
	}

	/** Returns at the moment of the given number of further confirmations. */
	void awaitConfirmed(int more) throws InterruptedException {
		this.news.drainPermits();
		await(more);
	}

	private void await(int more) throws InterruptedException {
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
