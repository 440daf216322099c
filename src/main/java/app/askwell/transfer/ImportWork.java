package app.askwell.transfer;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.ImportedPeople;
import app.askwell.shared.AccountId;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.ImportRow.Outcome;

import org.springframework.stereotype.Component;

/** Does to the contacts what the rows say, and back again. */
@Component
class ImportWork {

	private final ImportedPeople contacts;

	private final ImportedDetails details;

	ImportWork(ImportedPeople contacts, ImportedDetails details) {
		this.contacts = contacts;
		this.details = details;
	}

	/** The same rows, each with what became of it. */
	List<ImportRow> carryOut(AccountId account, List<ImportRow> rows, LocalDate today) {
		List<ImportRow> updates = rows.stream().filter((row) -> !written(row).isEmpty()).toList();
		revise(account, updates, (details, row) -> ImportedDetails.with(details, written(row)));
		List<ContactDetails> fresh = rows.stream().filter(ImportWork::adds).map(this.details::of).toList();
		Iterator<ContactId> added = this.contacts.addAll(account, fresh, today).iterator();
		return rows.stream()
			.map((row) -> adds(row) ? row.ended(Outcome.ADDED, List.of(), added.next().value()) : ended(row))
			.toList();
	}

	/**
	 * Writes back what was there before.
	 * @param rows the last one first
	 */
	void restore(AccountId account, List<ImportRow> rows) {
		revise(account, rows, (details, row) -> ImportedDetails.without(details, row.changes()));
	}

	private void revise(AccountId account, List<ImportRow> rows,
			BiFunction<ContactDetails, ImportRow, ContactDetails> revision) {
		Map<ContactId, ContactDetails> known = this.contacts.details(account,
				rows.stream().map(ImportWork::contact).distinct().toList());
		rows.forEach((row) -> known.computeIfPresent(contact(row), (id, details) -> revision.apply(details, row)));
		this.contacts.reviseAll(account, known);
	}

	private static boolean adds(ImportRow row) {
		return row.chosen() == ImportChoice.ADD;
	}

	private static ImportRow ended(ImportRow row) {
		List<Change> written = written(row);
		return row.ended(written.isEmpty() ? Outcome.SKIPPED : Outcome.UPDATED, written, row.contactId());
	}

	private static List<Change> written(ImportRow row) {
		return switch (row.chosen()) {
			case UPDATE -> row.changes();
			case FILL -> row.changes().stream().filter(Change::fillsBlank).toList();
			case ADD, SKIP -> List.of();
		};
	}

	/** Rows that write to someone always say to whom. */
	private static ContactId contact(ImportRow row) {
		return new ContactId(Objects.requireNonNull(row.contactId()));
	}

}
