package app.askwell.progress;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;

/**
 * Figures that take long to reckon, remembered until something changes that they are made
 * of. The database says whether it did: a transaction that changes such a row leaves
 * another stamp. The stamp is read first, so what is remembered by it is never older.
 *
 * @param <T> the figures, which nobody alters
 */
final class Remembered<T> {

	/** Those who looked last. */
	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final BiFunction<AccountId, LocalDate, T> reading;

	private final ConcurrentLruCache<Asked, T> known;

	Remembered(JdbcClient jdbc, BiFunction<AccountId, LocalDate, T> reading) {
		this.jdbc = jdbc;
		this.reading = reading;
		this.known = new ConcurrentLruCache<>(MOST, (asked) -> reading.apply(asked.account(), asked.today()));
	}

	/**
	 * The figures of that day. A transaction that may have changed something itself
	 * reckons them anew, for its stamp comes at its end.
	 */
	T of(AccountId account, LocalDate today) {
		if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			return this.reading.apply(account, today);
		}
		return this.jdbc.sql("select stamp from figures_stamp where account_id = :account")
			.param("account", account.value())
			.query(UUID.class)
			.optional()
			.map((stamp) -> this.known.get(new Asked(account, today, stamp)))
			.orElseGet(() -> this.reading.apply(account, today));
	}

	private record Asked(AccountId account, LocalDate today, UUID stamp) {
	}

}
