package app.askwell.transfer;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.transfer.ImportProgress.Phase;

import org.springframework.stereotype.Component;

/** Reads a file into the rows of its batch, each with what would become of it. */
@Component
class ImportReading {

	private final ImportBatches batches;

	private final ImportFiles files;

	private final ImportRows rows;

	private final ImportDecisions decisions;

	private final ImportProgress progress;

	ImportReading(ImportBatches batches, ImportFiles files, ImportRows rows, ImportDecisions decisions,
			ImportProgress progress) {
		this.batches = batches;
		this.files = files;
		this.rows = rows;
		this.decisions = decisions;
		this.progress = progress;
	}

	/**
	 * Reads the file that was kept; cards have no columns, so they are not read again.
	 */
	void readKept(ImportBatch batch) {
		AccountId account = batch.account();
		this.progress.tell(account, batch.id(), Phase.READING, 0, 0);
		PeopleFile file = this.files.open(account, batch.id());
		read(batch, file);
		if (file.isCards()) {
			this.files.drop(account, batch.id());
		}
	}

	/**
	 * Puts these rows in the place of all that the batch has.
	 * @throws app.askwell.shared.Refused if the file cannot be read as a whole
	 */
	void read(ImportBatch batch, PeopleFile file) {
		ReadFile read = file.read();
		this.rows.clear(batch.account(), batch.id());
		storePeople(batch.account(), batch.id(), read.people());
		Chunks.of(read.rejected())
			.forEach((chunk) -> this.rows.store(batch.account(), batch.id(),
					chunk.stream().map(ImportRow::of).toList()));
		batch.wasRead(read, (file.header() != null) ? file.header().headings() : List.of());
		this.batches.saveAndFlush(batch);
	}

	private void storePeople(AccountId account, UUID batch, List<ImportedPerson> people) {
		ImportMatch match = this.decisions.match(account);
		int done = 0;
		for (List<ImportedPerson> chunk : Chunks.of(people)) {
			this.rows.store(account, batch, this.decisions.decide(account, match, chunk));
			done += chunk.size();
			if (people.size() > ImportQueue.SMALL) {
				this.progress.tell(account, batch, Phase.COMPARING, done, people.size());
			}
		}
	}

}
