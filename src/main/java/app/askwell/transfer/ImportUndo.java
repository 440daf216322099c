package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.ImportedPeople;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.transfer.ImportProgress.Phase;
import app.askwell.transfer.ImportRow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an import back, also days later. People who changed since, or to whom something
 * is attached by now, stay as they are.
 */
@Service
@Transactional
class ImportUndo {

	private final ImportBatches batches;

	private final ImportRows rows;

	private final ImportedRows imported;

	private final ImportedPeople contacts;

	private final ImportWork work;

	private final ImportTurns turns;

	private final ImportQueue queue;

	private final ImportProgress progress;

	private final ApplicationEventPublisher news;

	ImportUndo(ImportBatches batches, ImportRows rows, ImportedRows imported, ImportedPeople contacts, ImportWork work,
			ImportTurns turns, ImportQueue queue, ImportProgress progress, ApplicationEventPublisher news) {
		this.news = news;
		this.batches = batches;
		this.rows = rows;
		this.imported = imported;
		this.contacts = contacts;
		this.work = work;
		this.turns = turns;
		this.queue = queue;
		this.progress = progress;
	}

	/**
	 * Undoes the batch; later, when it concerns many or another import is under way.
	 * @return what happened, or nothing when there was nothing to take back or it is only
	 * begun
	 */
	Optional<Undone> undo(AccountId account, UUID id, LocalDate today) {
		return this.turns.hold(account, id, ImportBatch::canBeUndone).flatMap((batch) -> {
			if (batch.people() <= ImportQueue.SMALL && this.turns.enterIfFree(account)) {
				return Optional.of(undo(batch, today));
			}
			this.queue.begin(batch, UnderWay.UNDOING, today);
			return Optional.empty();
		});
	}

	/** Undoes it now, from its last row to its first. */
	Undone undo(ImportBatch batch, LocalDate today) {
		AccountId account = batch.account();
		UUID id = batch.id();
		int all = batch.added() + batch.updated();
		int removed = 0;
		int restored = 0;
		for (List<Integer> numbers : Chunks.of(this.imported.unchanged(account, id))) {
			List<ImportRow> chunk = this.rows.among(account, id, numbers);
			removed += remove(account, with(Outcome.ADDED, chunk));
			restored += restore(account, id, with(Outcome.UPDATED, chunk));
			if (all > ImportQueue.SMALL) {
				this.progress.tell(account, id, Phase.REMOVING, removed + restored, all);
			}
		}
		this.imported.markUndone(account, id);
		batch.undo(today);
		this.news.publishEvent(new Happened(account, Noted.IMPORT_TAKEN_BACK));
		this.batches.saveAndFlush(batch);
		return new Undone(removed, restored, this.imported.stayed(account, id));
	}

	private int restore(AccountId account, UUID batch, List<ImportRow> updated) {
		this.work.restore(account, updated);
		this.imported.markRestored(account, batch, updated);
		return updated.size();
	}

	private int remove(AccountId account, List<ImportRow> added) {
		List<ContactId> ids = added.stream()
			.map(ImportRow::contactId)
			.filter(Objects::nonNull)
			.map(ContactId::new)
			.toList();
		return this.contacts.removeUnused(account, ids).size();
	}

	private static List<ImportRow> with(Outcome outcome, List<ImportRow> rows) {
		return rows.stream().filter((row) -> row.outcome() == outcome).toList();
	}

	/**
	 * How many people an undo concerned.
	 *
	 * @param removed added by the import, and gone
	 * @param restored as they were before
	 * @param stayed changed or used since, and left alone
	 */
	record Undone(int removed, int restored, int stayed) {

	}

}
