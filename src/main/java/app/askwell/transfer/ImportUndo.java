package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.ImportedPeople;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.transfer.ImportRow.Outcome;

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

	private final ImportedPeople contacts;

	private final ImportWork work;

	private final OneAtATime turns;

	ImportUndo(ImportBatches batches, ImportRows rows, ImportedPeople contacts, ImportWork work, OneAtATime turns) {
		this.batches = batches;
		this.rows = rows;
		this.contacts = contacts;
		this.work = work;
		this.turns = turns;
	}

	/**
	 * Undoes the batch.
	 * @return what happened, or nothing when there was nothing to take back
	 */
	Optional<Undone> undo(AccountId account, UUID id, LocalDate today) {
		this.turns.enter(account);
		ImportBatch batch = this.batches.get(account, id);
		if (!batch.canBeUndone()) {
			return Optional.empty();
		}
		List<ImportRow> unchanged = this.rows.unchanged(account, id);
		int removed = remove(account, with(Outcome.ADDED, unchanged));
		List<ImportRow> updated = with(Outcome.UPDATED, unchanged);
		this.work.restore(account, updated);
		this.rows.markUndone(account, id, updated.stream().map(ImportRow::rowNumber).toList());
		batch.undo(today);
		this.batches.saveAndFlush(batch);
		return Optional.of(new Undone(removed, updated.size(), this.rows.stayed(account, id)));
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
