package app.askwell.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file, lets the seeker choose, and carries it out once. */
@Service
@Transactional
public class Imports {

	private final ImportBatches batches;

	private final ImportRows rows;

	private final ImportDecisions decisions;

	private final ImportWork work;

	private final OneAtATime turns;

	Imports(ImportBatches batches, ImportRows rows, ImportDecisions decisions, ImportWork work, OneAtATime turns) {
		this.batches = batches;
		this.rows = rows;
		this.decisions = decisions;
		this.work = work;
		this.turns = turns;
	}

	/**
	 * Keeps the rows of a file with what would become of each.
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	UUID upload(AccountId account, String fileName, byte[] file, LocalDate today) {
		ReadFile read = PeopleFile.read(file);
		ImportBatch batch = this.batches
			.saveAndFlush(new ImportBatch(account, read.source(), fileName, read.people().size(), today));
		List<ImportRow> all = new ArrayList<>(this.decisions.decide(account, read.people()));
		read.rejected().forEach((rejected) -> all.add(ImportRow.of(rejected)));
		this.rows.store(account, batch.id(), all);
		return batch.id();
	}

	/**
	 * Notes what the seeker chose; choices that a row does not offer change nothing, and
	 * neither does choosing after the import.
	 */
	void choose(AccountId account, UUID id, List<ImportChoice.OfRow> choices) {
		this.turns.enter(account);
		if (!this.batches.get(account, id).waits()) {
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
	 * Adds and updates people. What was decided for the preview is decided once more:
	 * contacts may have come since, perhaps from the same file.
	 * @return the batch, or nothing when it was carried out before
	 */
	Optional<ImportBatch> carryOut(AccountId account, UUID id, LocalDate today) {
		this.turns.enter(account);
		ImportBatch batch = this.batches.get(account, id);
		if (!batch.waits()) {
			return Optional.empty();
		}
		List<ImportRow> before = this.rows.people(account, id);
		List<ImportRow> now = this.decisions.decide(account, before.stream().map(ImportRow::person).toList());
		List<ImportRow> done = this.work.carryOut(account, chosen(now, before), today);
		this.rows.replacePeople(account, id, done);
		batch.carryOut(count(done, ImportRow.Outcome.ADDED), count(done, ImportRow.Outcome.UPDATED), today);
		return Optional.of(this.batches.saveAndFlush(batch));
	}

	/** Imports a file as it is proposed, without a preview. */
	public void bringIn(AccountId account, String fileName, byte[] file, LocalDate today) {
		carryOut(account, upload(account, fileName, file, today), today);
	}

	private static boolean offers(@Nullable ImportRow row, @Nullable ImportChoice choice) {
		return row != null && choice != null && row.options().contains(choice);
	}

	/** Both lists hold the same rows in the same order. */
	private static List<ImportRow> chosen(List<ImportRow> now, List<ImportRow> before) {
		List<ImportRow> chosen = new ArrayList<>(now.size());
		for (int i = 0; i < now.size(); i++) {
			chosen.add(now.get(i).chosenAs(before.get(i)));
		}
		return chosen;
	}

	private static int count(List<ImportRow> rows, ImportRow.Outcome outcome) {
		return (int) rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

}
