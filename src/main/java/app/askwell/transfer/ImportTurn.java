package app.askwell.transfer;

import java.util.function.BooleanSupplier;

import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Finding;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a step of a batch as its account, in one transaction: all of it or nothing. Done
 * twice, by two instances or after a crash, it is done once.
 */
@Component
class ImportTurn {

	private static final Logger log = LoggerFactory.getLogger(ImportTurn.class);

	private final ImportTurns turns;

	private final ImportBatches batches;

	private final ImportReading reading;

	private final ImportCarrying carrying;

	private final ImportUndo undo;

	private final TransactionTemplate transaction;

	ImportTurn(ImportTurns turns, ImportBatches batches, ImportReading reading, ImportCarrying carrying,
			ImportUndo undo, PlatformTransactionManager transactions) {
		this.turns = turns;
		this.batches = batches;
		this.reading = reading;
		this.carrying = carrying;
		this.undo = undo;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Whether it was done; otherwise another import of the account is, and it is its turn
	 * later.
	 */
	boolean take(ImportStep step) {
		return as(step, () -> {
			try {
				return Boolean.TRUE.equals(this.transaction.execute((status) -> work(step)));
			}
			catch (Refused ex) {
				stumble(step, ex.findings().get(0));
			}
			catch (NotFound ex) {
				stumble(step, null);
			}
			catch (RuntimeException ex) {
				// Never its message: it may quote a row.
				log.warn("A step of an import ended with {}; it is tried again", ex.getClass().getName());
				throw new IllegalStateException("import step: " + ex.getClass().getName());
			}
			return true;
		});
	}

	/** After the last try: the batch rests as it was before, and says so. */
	void giveUp(ImportStep step) {
		as(step, () -> {
			stumble(step, null);
			return true;
		});
	}

	private boolean work(ImportStep step) {
		if (!this.turns.enterIfFree(step.account())) {
			return false;
		}
		this.turns.take(step.account(), step.batch()).ifPresent((batch) -> {
			LocaleContextHolder.setLocale(batch.locale());
			work(batch, batch.underWay());
		});
		return true;
	}

	private void work(ImportBatch batch, UnderWay what) {
		switch (what) {
			case READING -> this.reading.readKept(batch);
			case IMPORTING -> this.carrying.carryOut(batch, batch.askedOn());
			case UNDOING -> this.undo.undo(batch, batch.askedOn());
			case COLUMNS, FAILED -> throw new IllegalStateException(what.name());
		}
	}

	/** The batch says why, or what its step says when nothing else is known. */
	private void stumble(ImportStep step, @Nullable Finding why) {
		try {
			this.transaction
				.executeWithoutResult((status) -> this.turns.take(step.account(), step.batch()).ifPresent((batch) -> {
					batch.stumbled(why);
					this.batches.saveAndFlush(batch);
				}));
		}
		catch (NotFound ex) {
			log.info("An import went before it was done");
		}
	}

	private static boolean as(ImportStep step, BooleanSupplier work) {
		return CurrentAccount.as(step.account(), () -> {
			try {
				return work.getAsBoolean();
			}
			finally {
				LocaleContextHolder.resetLocaleContext();
			}
		});
	}

}
