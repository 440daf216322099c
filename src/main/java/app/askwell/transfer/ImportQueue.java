package app.askwell.transfer;

import java.time.Clock;
import java.time.LocalDate;

import app.askwell.shared.Ids;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has a step done later, by a task that this transaction puts down together with the
 * batch's state: both are kept, or neither.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportQueue {

	/** As many rows as someone waits for: a second or two. */
	static final int SMALL = 1000;

	private final ObjectProvider<Scheduler> scheduler;

	private final ImportBatches batches;

	private final ImportProgress progress;

	private final Clock clock;

	private final boolean atOnce;

	ImportQueue(ObjectProvider<Scheduler> scheduler, ImportBatches batches, ImportProgress progress, Clock clock,
			@Value("${import.at-once:true}") boolean atOnce) {
		this.scheduler = scheduler;
		this.batches = batches;
		this.progress = progress;
		this.clock = clock;
		this.atOnce = atOnce;
	}

	ImportBatch begin(ImportBatch batch, UnderWay step, LocalDate today) {
		batch.begin(step, today, LocaleContextHolder.getLocale());
		ImportBatch begun = this.batches.saveAndFlush(batch);
		schedule(begun);
		return begun;
	}

	/** A task for a batch that is under way, and has none. */
	void schedule(ImportBatch batch) {
		this.progress.begin(batch.account(), batch.id());
		// An id of its own: the note of the step before may not be cleared away yet.
		String instance = new ImportStep(batch.account(), batch.id(), Ids.next()).toString();
		this.scheduler.getObject().schedule(new TaskInstance<>(ImportStep.TASK, instance), this.clock.instant());
		wakeOnceKept();
	}

	private void wakeOnceKept() {
		if (!this.atOnce) {
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				ImportQueue.this.scheduler.getObject().triggerCheckForDueExecutions();
			}

		});
	}

}
