package app.askwell.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ConcurrentLruCache;

/**
 * Figures that take long to reckon, remembered until something changes that they are made
 * of. The database says whether it did: a transaction that changes such a row leaves
 * another stamp. The stamp is read first, so what is remembered by it is never older.
 *
 * @param <T> the figures, which nobody alters
 */
public final class Remembered<T> {

	/** Those who looked last. */
	private static final int MOST = 500;

	private static final TransactionSynchronization FORGETTING = new TransactionSynchronization() {
		@Override
		public void afterCompletion(int status) {
			forgetStamp();
		}
	};

	private final JdbcClient jdbc;

	private final BiFunction<AccountId, LocalDate, T> reading;

	private final ConcurrentLruCache<Asked, T> known;

	public Remembered(JdbcClient jdbc, BiFunction<AccountId, LocalDate, T> reading) {
		this.jdbc = jdbc;
		this.reading = reading;
		this.known = new ConcurrentLruCache<>(MOST, (asked) -> reading.apply(asked.account(), asked.today()));
	}

	/**
	 * The figures of that day. A transaction that may have changed something itself
	 * reckons them anew, for its stamp comes at its end.
	 */
	public T of(AccountId account, LocalDate today) {
		UUID stamp = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? stamp(account) : null;
		return (stamp != null) ? this.known.get(new Asked(account, today, stamp)) : this.reading.apply(account, today);
	}

	/** Read once for all figures of a transaction. */
	private @Nullable UUID stamp(AccountId account) {
		Stamp read = (Stamp) TransactionSynchronizationManager.getResource(Stamp.class);
		if (read == null || !read.account().equals(account)) {
			forgetStamp();
			read = new Stamp(account,
					this.jdbc.sql("select stamp from figures_stamp where account_id = :account")
						.param("account", account.value())
						.query(UUID.class)
						.optional());
			TransactionSynchronizationManager.bindResource(Stamp.class, read);
			TransactionSynchronizationManager.registerSynchronization(FORGETTING);
		}
		return read.stamp().orElse(null);
	}

	private static void forgetStamp() {
		TransactionSynchronizationManager.unbindResourceIfPossible(Stamp.class);
	}

	private record Asked(AccountId account, LocalDate today, UUID stamp) {
	}

	private record Stamp(AccountId account, Optional<UUID> stamp) {
	}

}
