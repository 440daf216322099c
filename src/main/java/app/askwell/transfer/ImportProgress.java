package app.askwell.transfer;

import java.util.UUID;

import app.askwell.shared.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far the work on a batch came. Told past the transaction of the work, or nobody
 * would see it before the end; in a row that the work itself does not touch, so that
 * neither waits for the other.
 */
@Component
class ImportProgress {

	private static final Logger log = LoggerFactory.getLogger(ImportProgress.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate aside;

	ImportProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.aside = new TransactionTemplate(transactions);
		this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** What a batch goes through. */
	enum Phase {

		/** Nobody has begun yet. */
		WAITING,

		READING,

		/** Everyone is looked for among the people who are there. */
		COMPARING,

		WRITING,

		REMOVING

	}

	/** From now on someone may look; as part of what is under way. */
	void begin(AccountId account, UUID batch) {
		this.jdbc.sql("""
				insert into import_progress (account_id, batch_id, phase, done, total)
				values (?, ?, 'WAITING', 0, 0)
				on conflict (account_id, batch_id) do update set phase = 'WAITING', done = 0, total = 0
				""").params(account.value(), batch).update();
	}

	/**
	 * So much is done. Work in a request tells nobody: it has no row.
	 * @param total of how much, in rows
	 */
	void tell(AccountId account, UUID batch, Phase phase, int done, int total) {
		try {
			this.aside.executeWithoutResult((status) -> this.jdbc
				.sql("update import_progress set phase = ?, done = ?, total = ? where account_id = ? and batch_id = ?")
				.params(phase.name(), done, total, account.value(), batch)
				.update());
		}
		catch (RuntimeException ex) {
			// The work goes on, whether or not anyone can watch.
			log.info("The progress of an import could not be told: {}", ex.getClass().getName());
		}
	}

}
