package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a file, lets the seeker choose, and carries it out once; a large one later, by a
 * task of its own.
 */
@Service
@Transactional
public class Imports {

	private final ImportBatches batches;

	private final ImportFiles files;

	private final ImportRows rows;

	private final ImportReading reading;

	private final ImportCarrying carrying;

	private final ImportTurns turns;

	private final ImportQueue queue;

	Imports(ImportBatches batches, ImportFiles files, ImportRows rows, ImportReading reading, ImportCarrying carrying,
			ImportTurns turns, ImportQueue queue) {
		this.batches = batches;
		this.files = files;
		this.rows = rows;
		this.reading = reading;
		this.carrying = carrying;
		this.turns = turns;
		this.queue = queue;
	}

	/**
	 * Keeps the rows of a file with what would become of each; of a large one the file,
	 * to do so soon.
	 * @param text what the content says
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	UUID upload(AccountId account, String fileName, byte[] content, String text, LocalDate today) {
		PeopleFile file = this.files.known(account, PeopleFile.of(text));
		ImportBatch batch = this.batches.saveAndFlush(new ImportBatch(account, file.source(), fileName, today));
		boolean small = file.size() <= ImportQueue.SMALL;
		if (!small || !file.isCards()) {
			this.files.keep(account, batch.id(), content);
		}
		read(batch, file, small, today);
		return batch.id();
	}

	/**
	 * Reads a table as the seeker says.
	 * @throws app.askwell.shared.Refused if no column names people
	 */
	void read(AccountId account, UUID id, ImportFiles.Said said, LocalDate today) {
		ImportBatch batch = this.turns.hold(account, id, ImportBatch::canBeReadAgain).orElse(null);
		if (batch == null) {
			return;
		}
		if (!said.namesPeople()) {
			throw ImportText.refused("refusal.import.no-name-column");
		}
		PeopleFile file = this.files.kept(account, id);
		TableSample sample = TableSample.of(file.text());
		this.files.say(account, id, sample, said, today);
		read(batch, file.meaning(said.of(sample)), file.size() <= ImportQueue.SMALL, today);
	}

	private void read(ImportBatch batch, PeopleFile file, boolean small, LocalDate today) {
		if (!file.canBeRead()) {
			batch.asksForColumns();
			this.batches.saveAndFlush(batch);
		}
		else if (small) {
			this.reading.read(batch, file);
		}
		else {
			this.queue.begin(batch, UnderWay.READING, today);
		}
	}

	/**
	 * Notes what the seeker chose; choices that a row does not offer change nothing, and
	 * neither does choosing after the import.
	 */
	void choose(AccountId account, UUID id, List<ImportChoice.OfRow> choices) {
		if (this.turns.hold(account, id, ImportBatch::waits).isEmpty()) {
			return;
		}
		Map<Integer, ImportRow> open = this.rows
			.among(account, id, choices.stream().map(ImportChoice.OfRow::row).toList())
			.stream()
			.collect(Collectors.toMap(ImportRow::rowNumber, Function.identity()));
		this.rows.choose(account, id,
				choices.stream().filter((it) -> offers(open.get(it.row()), it.choice())).toList());
	}

	/**
	 * Adds and updates people; later, when they are many or another import is under way.
	 * @return the batch, or nothing when it was carried out before
	 */
	Optional<ImportBatch> carryOut(AccountId account, UUID id, LocalDate today) {
		return this.turns.hold(account, id, ImportBatch::waits).map((batch) -> {
			boolean now = batch.people() <= ImportQueue.SMALL && this.turns.enterIfFree(account);
			return now ? this.carrying.carryOut(batch, today) : this.queue.begin(batch, UnderWay.IMPORTING, today);
		});
	}

	/** Lets go of a file from which nobody is on the list, with all its rows. */
	void forget(AccountId account, UUID id) {
		this.turns.hold(account, id, ImportBatch::canBeForgotten).ifPresent(this.batches::delete);
	}

	/** Imports a file as it is proposed, without a preview. */
	public void bringIn(AccountId account, String fileName, byte[] file, LocalDate today) {
		carryOut(account, upload(account, fileName, file, ImportText.of(file), today), today);
	}

	private static boolean offers(@Nullable ImportRow row, @Nullable ImportChoice choice) {
		return row != null && choice != null && row.options().contains(choice);
	}

}
