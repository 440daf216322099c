package app.askwell.postgres;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who write and import through one address until it is enough. */
final class Crew implements AutoCloseable {

	private static final int WRITERS = 4;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<Future<Integer>> work = new ArrayList<>();

	private final Ledger ledger = new Ledger();

	private final String address;

	private volatile boolean enough;

	Crew(String address) {
		this.address = address;
	}

	/** Opens the account; each signs in once, for the whole drill. */
	void begin() {
		writer().openingTheAccount();
		for (int i = 0; i < WRITERS; i++) {
			begin(writer().signingIn());
		}
		begin(new LedgerImporter(this.address, this.ledger, () -> this.enough).signingIn());
	}

	private LedgerWriter writer() {
		return new LedgerWriter(() -> this.address, this.ledger, () -> this.enough);
	}

	private void begin(Callable<Integer> one) {
		this.work.add(this.threads.submit(one));
	}

	/** Returns after some more confirmations, in the middle of whatever is under way. */
	void awaitConfirmed(int more) throws Exception {
		for (Future<Integer> one : this.work) {
			if (one.isDone()) {
				one.get();
			}
		}
		this.ledger.awaitConfirmed(more);
	}

	/** Lets everyone finish and compares what they were told with what is there. */
	DrillFigures end(int kills, Connection database) throws Exception {
		this.enough = true;
		for (Future<Integer> one : this.work) {
			one.get();
		}
		return DrillFigures.of(kills, this.ledger, database);
	}

	/** How many files were imported whole. */
	int files() throws Exception {
		return this.work.get(this.work.size() - 1).get();
	}

	@Override
	public void close() {
		this.enough = true;
		this.threads.shutdownNow();
	}

}
