package app.askwell.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import app.askwell.shared.TooOften;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How many tries are left, kept in the database for all instances together. Counting
 * stands outside of every transaction, so that a refusal which rolls back does not forget
 * the try.
 */
@Component
class TriesLeft {

	private final JdbcClient jdbc;

	private final Clock clock;

	TriesLeft(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes one try from each of these, or from none.
	 * @return the same buckets, to give them back
	 * @throws TooOften if one of them is empty; it says how long to wait
	 */
	List<Bucket> take(List<Bucket> buckets) {
		requireNoTransaction();
		int wait = this.jdbc.sql("select take_attempt(:keys, :sizes, :seconds, :now)")
			.param("keys", keys(buckets))
			.param("sizes", buckets.stream().map((bucket) -> bucket.allowance().size()).toArray(Integer[]::new))
			.param("seconds", buckets.stream().map((bucket) -> bucket.allowance().seconds()).toArray(Integer[]::new))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
		if (wait > 0) {
			throw new TooOften(Duration.ofSeconds(wait));
		}
		return buckets;
	}

	/** The secret was right: the try does not count. */
	void giveBack(List<Bucket> taken) {
		this.jdbc.sql("select return_attempt(:keys)").param("keys", keys(taken)).query((row) -> {
		});
	}

	private static byte[][] keys(List<Bucket> buckets) {
		return buckets.stream().map(Bucket::key).toArray(byte[][]::new);
	}

	private static void requireNoTransaction() {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Tries are counted before the transaction begins, or it takes them back");
		}
	}

}
