package app.askwell.transfer;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import app.askwell.shared.AccountId;
import app.askwell.shared.LongWork;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One import of an account at a time, so that the same file carried out twice adds nobody
 * twice. Nothing else waits for it: it holds neither the account nor anyone it does not
 * write to.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportTurns {

	private static final String TURN = "hashtextextended('import ' || cast(:account as text), 0)";

	private static final String RUNS = " and under_way in ('READING', 'IMPORTING', 'UNDOING')";

	private final LongWork work;

	private final JdbcClient jdbc;

	private final ImportBatches batches;

	ImportTurns(LongWork work, JdbcClient jdbc, ImportBatches batches) {
		this.work = work;
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Whether it is this transaction's turn; if so, until it ends. */
	boolean enterIfFree(AccountId account) {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(%s)".formatted(TURN))
			.param("account", account.value())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lets no import of the account work until this transaction ends.
	 * @throws Refused if one does, or is about to
	 */
	void standStill(AccountId account) {
		boolean waiting = this.jdbc
			.sql("select exists (select from import_batch where account_id = :account" + RUNS + ")")
			.param("account", account.value())
			.query(Boolean.class)
			.single();
		if (waiting || !enterIfFree(account)) {
			throw new Refused(Refusal.of("refusal.import.under-way", ""));
		}
	}

	/**
	 * Holds a batch until the transaction ends, if it is as it should be. A batch on
	 * which a task works is not waited for.
	 * @throws NotFound if the account has no such batch
	 */
	Optional<ImportBatch> hold(AccountId account, UUID id, Predicate<ImportBatch> expected) {
		if (!isThere(account, id, RUNS)) {
			lock(account, id);
		}
		return Optional.of(this.batches.get(account, id)).filter(expected);
	}

	/** The same for the task that works on it, which may send long statements. */
	Optional<ImportBatch> take(AccountId account, UUID id) {
		this.work.begin();
		lock(account, id);
		return Optional.of(this.batches.get(account, id)).filter(ImportBatch::runs);
	}

	private void lock(AccountId account, UUID id) {
		if (!isThere(account, id, " for no key update")) {
			throw new NotFound(id.toString());
		}
	}

	private boolean isThere(AccountId account, UUID id, String more) {
		return this.jdbc.sql("select true from import_batch where account_id = :account and id = :batch" + more)
			.param("account", account.value())
			.param("batch", id)
			.query(Boolean.class)
			.optional()
			.isPresent();
	}

}
