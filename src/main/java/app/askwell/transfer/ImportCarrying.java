package app.askwell.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.contacts.ImportedPeople;
import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.transfer.ImportProgress.Phase;
import app.askwell.transfer.ImportRow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Adds and updates people. What was decided for the preview is decided once more:
 * contacts may have come since, perhaps from the same file.
 */
@Component
class ImportCarrying {

	private final ImportBatches batches;

	private final ImportFiles files;

	private final ImportRows rows;

	private final ImportedRows imported;

	private final ImportDecisions decisions;

	private final ImportWork work;

	private final ImportedPeople contacts;

	private final ImportProgress progress;

	private final ApplicationEventPublisher news;

	ImportCarrying(ImportBatches batches, ImportFiles files, ImportRows rows, ImportedRows imported,
			ImportDecisions decisions, ImportWork work, ImportedPeople contacts, ImportProgress progress,
			ApplicationEventPublisher news) {
		this.news = news;
		this.batches = batches;
		this.files = files;
		this.rows = rows;
		this.imported = imported;
		this.decisions = decisions;
		this.work = work;
		this.contacts = contacts;
		this.progress = progress;
	}

	/** Does all of it, as many rows at a time as memory hardly notices. */
	ImportBatch carryOut(ImportBatch batch, LocalDate today) {
		AccountId account = batch.account();
		UUID id = batch.id();
		Tally tally = new Tally();
		ImportMatch match = this.decisions.match(account);
		List<ImportRow> chunk = this.rows.people(account, id, 0);
		while (!chunk.isEmpty()) {
			List<ImportRow> done = carryOut(account, match, chunk, today);
			this.rows.replace(account, id, done);
			tally.count(done);
			if (batch.people() > ImportQueue.SMALL) {
				this.progress.tell(account, id, Phase.WRITING, tally.rows, batch.people());
			}
			chunk = this.rows.people(account, id, chunk.get(chunk.size() - 1).rowNumber());
		}
		this.imported.noteVersions(account, id);
		this.files.drop(account, id);
		this.contacts.countAnew();
		batch.carryOut(tally.added, tally.updated, today);
		this.news.publishEvent(new Happened(account, Noted.IMPORTED));
		return this.batches.saveAndFlush(batch);
	}

	private List<ImportRow> carryOut(AccountId account, ImportMatch match, List<ImportRow> before, LocalDate today) {
		List<ImportRow> now = this.decisions.decide(account, match, before.stream().map(ImportRow::person).toList());
		return this.work.carryOut(account, chosen(now, before), today);
	}

	/** Both lists hold the same rows in the same order. */
	private static List<ImportRow> chosen(List<ImportRow> now, List<ImportRow> before) {
		List<ImportRow> chosen = new ArrayList<>(now.size());
		for (int i = 0; i < now.size(); i++) {
			chosen.add(now.get(i).chosenAs(before.get(i)));
		}
		return chosen;
	}

	/** What became of the rows so far. */
	private static final class Tally {

		private int rows;

		private int added;

		private int updated;

		void count(List<ImportRow> done) {
			this.rows += done.size();
			this.added += (int) done.stream().filter((row) -> row.outcome() == Outcome.ADDED).count();
			this.updated += (int) done.stream().filter((row) -> row.outcome() == Outcome.UPDATED).count();
		}

	}

}
