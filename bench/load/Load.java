package askwell.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Asks for one page again and again, from several connections of one session. */
final class Load {

	private static final int LEAST = 20;

	private static final double WINDOW_SECONDS = 5;

	private static final double STEADY = 0.03;

	private static final boolean WRK = Wrk.isThere();

	/** More than are ever answered, so that no form is sent twice. */
	private static final int PREPARED_A_SECOND = 1000;

	private final int port;

	private final Meter meter;

	private final String cookie;

	private final int connections;

	/** So that no form is the same as one of an earlier run. */
	private final AtomicInteger next = new AtomicInteger();

	/** What the processors were used for so far. */
	interface Meter {

		Cpu cpu() throws IOException;

	}

	Load(Program program, String cookie, int connections) {
		this(program.port(), program::cpu, cookie, connections);
	}

	Load(int port, Meter meter, String cookie, int connections) {
		this.port = port;
		this.meter = meter;
		this.cookie = cookie;
		this.connections = connections;
	}

	/**
	 * What one run took. Times are milliseconds, {@code app} and {@code database} those of the processor for one request.
	 */
	record Run(int requests, double perSecond, double median, double p95, double p99, double app, double database) {

		double cpu() {
			return this.app + this.database;
		}

	}

	/**
	 * For so many whole seconds, by wrk where it is installed; else until so many requests are answered or the time is over,
	 * but 20 at least.
	 */
	Run run(IntFunction<Call> page, int requests, double seconds) throws Exception {
		return (WRK && this.connections > 1 && seconds >= 1) ? byWrk(page, (int) seconds) : byThreads(page, requests, seconds);
	}

	private Run byWrk(IntFunction<Call> page, int seconds) throws Exception {
		try (Wire wire = new Wire(this.port)) {
			time(wire, page.apply(this.next.getAndIncrement()));
		}
		List<byte[]> requests = new ArrayList<>();
		for (int i = 0; i < PREPARED_A_SECOND * seconds; i++) {
			requests.add(page.apply(this.next.getAndIncrement()).bytes(this.port, this.cookie));
		}
		Cpu before = this.meter.cpu();
		Wrk.Measured measured = Wrk.run(this.port, requests, this.connections, seconds);
		Cpu used = this.meter.cpu().since(before);
		int count = measured.requests();
		return new Run(count, count / (measured.duration() / 1e6), measured.median() / 1e3, measured.p95() / 1e3,
				measured.p99() / 1e3, used.app() / count, used.database() / count);
	}

	private Run byThreads(IntFunction<Call> page, int requests, double seconds) throws Exception {
		AtomicInteger left = new AtomicInteger(requests);
		AtomicLong answered = new AtomicLong();
		List<Future<List<Long>>> parts = new ArrayList<>();
		ExecutorService threads = Executors.newFixedThreadPool(this.connections);
		Cpu before = this.meter.cpu();
		long start = System.nanoTime();
		long end = start + (long) (seconds * 1e9);
		for (int i = 0; i < this.connections; i++) {
			parts.add(threads.submit(() -> {
				List<Long> times = new ArrayList<>();
				try (Wire wire = new Wire(this.port)) {
					while (left.getAndDecrement() > 0 && (System.nanoTime() < end || answered.get() < LEAST)) {
						times.add(time(wire, page.apply(this.next.getAndIncrement())));
						answered.incrementAndGet();
					}
				}
				return times;
			}));
		}
		long[] times = all(parts);
		threads.shutdown();
		double wall = (System.nanoTime() - start) / 1e9;
		Cpu used = this.meter.cpu().since(before);
		int count = times.length;
		return new Run(count, count / wall, part(times, 0.5), part(times, 0.95), part(times, 0.99), used.app() / count,
				used.database() / count);
	}

	/**
	 * Asks until the program takes no less for a request any more than five and ten seconds before, or the time is over:
	 * what its compiler still works on is no part of what a page costs. Returns how many requests that took.
	 */
	int settle(IntFunction<Call> page, double seconds) throws Exception {
		long end = System.nanoTime() + (long) (seconds * 1e9);
		int requests = 0;
		double least = Double.MAX_VALUE;
		for (int held = 0; held < 2 && System.nanoTime() < end;) {
			Run run = run(page, Integer.MAX_VALUE, WINDOW_SECONDS);
			requests += run.requests();
			held = (run.app() < least * (1 - STEADY)) ? 0 : held + 1;
			least = Math.min(least, run.app());
		}
		return requests;
	}

	private long time(Wire wire, Call call) throws IOException {
		long start = System.nanoTime();
		Wire.Answer answer = wire.send(call, this.cookie);
		if (answer.status() != call.expected()) {
			throw new IllegalStateException(answer.status() + " " + call.path() + " " + answer.text());
		}
		return System.nanoTime() - start;
	}

	private static long[] all(List<Future<List<Long>>> parts) throws InterruptedException, ExecutionException {
		List<Long> all = new ArrayList<>();
		for (Future<List<Long>> part : parts) {
			all.addAll(part.get());
		}
		long[] times = all.stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(times);
		return times;
	}

	private static double part(long[] sorted, double share) {
		return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
	}

}
