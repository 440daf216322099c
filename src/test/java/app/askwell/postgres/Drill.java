package app.askwell.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import app.askwell.Visitor;

/**
 * Several writers at one application, in a home of its own, while something is killed
 * again and again.
 */
final class Drill implements AutoCloseable {

	private static final int WRITERS = 4;

	/** Enough to notice what is broken; a proof takes more, and longer. */
	private static final int SHORT = 6;

	/** After so many minutes no further kill: {@code -Daskwell.drill.minutes=12}. */
	private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("askwell.drill.minutes", 24 * 60));

	private final long since = System.nanoTime();

	private final PostgresHome home;

	private final Ledger ledger = new Ledger();

	private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

	private final List<Future<Integer>> writers = new ArrayList<>();

	private final String classPath;

	private final Map<String, String> environment;

	private volatile CompletableFuture<String> address = new CompletableFuture<>();

	private volatile boolean enough;

	private RealApplication application;

	private int kills;

	Drill(String classPath, Map<String, String> environment, String... options) throws IOException {
		this(PostgresHome.fresh(), classPath, environment, options);
	}

	Drill(PostgresHome home, String classPath, Map<String, String> environment, String... options) throws IOException {
		this.home = home;
		this.classPath = classPath;
		this.environment = environment;
		this.application = start(options);
	}

	/** How often something is killed: {@code -Daskwell.drill.kills=100} asks for more. */
	static int kills() {
		return Integer.getInteger("askwell.drill.kills", SHORT);
	}

	/**
	 * Waits until it is ready after the last kill, tells so in a line, and tells whether
	 * another one is to come: it is not after the wanted number, nor when time is up.
	 */
	boolean goesOn(int wantedKills) throws Exception {
		awaitReady();
		if (this.kills > 0) {
			try (Connection connection = this.home.connect()) {
				System.out.println(DrillFigures.of(this.kills, this.ledger, connection).soFar(wantedKills));
			}
		}
		return this.kills < wantedKills && System.nanoTime() - this.since < LIMIT.toNanos();
	}

	/** Opens the account and lets the writers begin. */
	void begin() throws Exception {
		openTheAccount();
		for (int i = 0; i < WRITERS; i++) {
			LedgerWriter writer = new LedgerWriter(() -> this.address.join(), this.ledger, () -> this.enough);
			this.writers.add(this.threads.submit(writer.signingIn()));
		}
	}

	void openTheAccount() {
		new LedgerWriter(this.application::address, this.ledger, () -> true).openingTheAccount();
	}

	PostgresHome home() {
		return this.home;
	}

	private RealApplication start(String... options) throws IOException {
		this.application = RealApplication.begin(this.classPath, this.home.path(), this.environment, options);
		this.address.complete(this.application.address());
		return this.application;
	}

	/** An ordinary stop and start. */
	void restart(String... options) throws Exception {
		this.application.stop();
		this.address = new CompletableFuture<>();
		start(options);
	}

	void killApplication(Callable<?> meanwhile, String... options) throws Exception {
		this.address = new CompletableFuture<>();
		this.application.kill();
		this.kills++;
		meanwhile.call();
		this.ledger.fault();
		start(options);
	}

	/** The application and the server with all its workers, as when the power goes. */
	void killBoth(String... options) throws Exception {
		this.address = new CompletableFuture<>();
		List<ProcessHandle> server = server();
		this.application.kill();
		killAll(server);
		this.kills++;
		this.ledger.fault();
		start(options);
	}

	/** Kills the server with everything that works for it, in the order of a bad day. */
	void killDatabase() throws Exception {
		killAll(server());
		this.kills++;
		this.ledger.fault();
	}

	private static void killAll(List<ProcessHandle> server) {
		server.forEach(ProcessHandle::destroyForcibly);
		PostgresHome.awaitEndOf(server.get(0));
	}

	/** The server’s own process first, then those that work for it. */
	private List<ProcessHandle> server() throws IOException {
		ProcessHandle postmaster = this.home.postmaster();
		return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
	}

	/**
	 * Sends a signal to the server and, if wished for, its workers.
	 * @param name as kill names it
	 */
	void signalDatabase(String name, boolean workersToo) throws Exception {
		List<String> command = new ArrayList<>(List.of("kill", "-" + name));
		server().stream().limit(workersToo ? Long.MAX_VALUE : 1).map((one) -> "" + one.pid()).forEach(command::add);
		// Workers come and go between being listed and being called.
		new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
	}

	/** Someone else who is signed in and looks at single answers. */
	Visitor witness() {
		Visitor visitor = new Visitor(() -> this.address.join());
		visitor.get("/sign-in");
		visitor.post("/sign-in", LedgerVisitor.SIGN_IN);
		return visitor;
	}

	Ledger ledger() {
		return this.ledger;
	}

	RealApplication application() {
		return this.application;
	}

	private void awaitReady() throws Exception {
		checkWriters();
		this.ledger.awaitReady();
	}

	/** Returns after some more confirmations, in the middle of whatever is under way. */
	void awaitConfirmed(int more) throws Exception {
		checkWriters();
		this.ledger.awaitConfirmed(more);
	}

	private void checkWriters() throws Exception {
		for (Future<Integer> writer : this.writers) {
			if (writer.isDone()) {
				throw new IllegalStateException(this.application.said(), failure(writer));
			}
		}
	}

	private static Throwable failure(Future<Integer> writer) throws InterruptedException {
		try {
			return new IllegalStateException("Ended after " + writer.get() + " people");
		}
		catch (ExecutionException ex) {
			return ex;
		}
	}

	/** Ends as Ctrl+C does and starts again, under load. */
	void stopApplication(String... options) throws Exception {
		RealApplication ending = this.application;
		CompletableFuture<String> next = new CompletableFuture<>();
		ending.stop();
		this.address = next;
		this.kills++;
		this.ledger.fault();
		start(options);
	}

	/** Lets the writers finish and compares what they were told with what is there. */
	DrillFigures end() throws Exception {
		this.enough = true;
		for (Future<Integer> writer : this.writers) {
			writer.get();
		}
		try (Connection connection = this.home.connect()) {
			return DrillFigures.of(this.kills, this.ledger, connection);
		}
	}

	@Override
	public void close() throws Exception {
		this.threads.shutdownNow();
		this.application.close();
		this.home.close();
	}

}
