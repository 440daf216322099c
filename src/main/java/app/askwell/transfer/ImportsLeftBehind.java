package app.askwell.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Nightly;
import app.askwell.shared.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes up batches that wait for a task that will never come: the copy they were put back
 * from was made while they were under way. What was read needs no file any more; where
 * one is missing that was still to be read, the batch rests and says so.
 */
@Component
class ImportsLeftBehind implements Nightly {

	private static final Logger log = LoggerFactory.getLogger(ImportsLeftBehind.class);

	private static final String LEFT = "select account_id, batch_id from imports_left_behind()";

	private final JdbcClient jdbc;

	private final ImportTurns turns;

	private final ImportQueue queue;

	private final ImportFiles files;

	private final ImportBatches batches;

	private final TransactionTemplate transaction;

	ImportsLeftBehind(JdbcClient jdbc, ImportTurns turns, ImportQueue queue, ImportFiles files, ImportBatches batches,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.turns = turns;
		this.queue = queue;
		this.files = files;
		this.batches = batches;
		this.transaction = new TransactionTemplate(transactions);
	}

	private record Left(UUID accountId, UUID batchId) {

	}

	@EventListener(ApplicationReadyEvent.class)
	void atStart() {
		takeUp();
	}

	@Override
	public void everyNight(Instant now) {
		takeUp();
	}

	private void takeUp() {
		List<Left> all = this.jdbc.sql(LEFT).query(Rows.of(Left.class)).list();
		for (Left left : all) {
			AccountId account = new AccountId(left.accountId());
			try {
				CurrentAccount.as(account, () -> this.transaction.execute((status) -> takeUp(account, left.batchId())));
			}
			catch (RuntimeException ex) {
				// Tried again at night, and no reason not to start.
				log.warn("An import that was left behind ended with {}", ex.getClass().getName());
			}
		}
	}

	/** Another instance may have done so in the meantime. */
	private boolean takeUp(AccountId account, UUID id) {
		Optional<ImportBatch> found = this.turns.take(account, id).filter((batch) -> isLeft(id));
		found.ifPresent((batch) -> {
			if (batch.underWay() != UnderWay.READING || this.files.isKept(account, id)) {
				this.queue.schedule(batch);
			}
			else {
				batch.stumbled(null);
				this.batches.saveAndFlush(batch);
			}
		});
		return found.isPresent();
	}

	private boolean isLeft(UUID id) {
		return this.jdbc.sql("select exists (select from imports_left_behind() where batch_id = ?)")
			.param(id)
			.query(Boolean.class)
			.single();
	}

}
