package app.askwell.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.askwell.shared.AccountId;
import app.askwell.shared.Choice;
import app.askwell.shared.NotFound;
import app.askwell.transfer.ImportFiles.Said;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which the seeker says what the columns of a table mean. */
@Component
@Transactional(readOnly = true)
class ImportColumns {

	private static final int VALUES_SHOWN = 3;

	private final ImportFiles files;

	private final ImportPages pages;

	ImportColumns(ImportFiles files, ImportPages pages) {
		this.files = files;
		this.pages = pages;
	}

	/**
	 * The page with what was said of this file or of one like it, else with guesses.
	 * @throws NotFound if it is no table, or nothing is left to say of it
	 */
	Page page(AccountId account, UUID id) {
		Batch batch = this.pages.batch(account, id);
		PeopleFile file = this.files.kept(account, id);
		if (file.isCards() || !batch.columnsOpen()) {
			throw new NotFound(id.toString());
		}
		TableSample sample = TableSample.of(file.text());
		return new Page(batch, columns(sample), said(account, id, sample));
	}

	private Said said(AccountId account, UUID id, TableSample sample) {
		return this.files.said(account, id).or(() -> this.files.said(account, sample, true)).orElseGet(() -> {
			boolean names = ColumnGuess.firstRowNames(sample);
			Said guess = new Said(ColumnGuess.of(sample), names);
			return names ? guess : this.files.said(account, sample, false).orElse(guess);
		});
	}

	private static List<Shown> columns(TableSample sample) {
		return IntStream.range(0, sample.width())
			.mapToObj((i) -> new Shown(i + 1, sample.rows().get(0).get(i),
					sample.values(i).stream().limit(VALUES_SHOWN).map(RejectedRow::beginning).toList()))
			.toList();
	}

	/**
	 * A column as the page shows it.
	 *
	 * @param number counted from one
	 * @param first its cell in the first row
	 * @param values the first cells below that say something
	 */
	record Shown(int number, String first, List<String> values) {

	}

	/** What can be said of a batch's columns, and what stands there already. */
	record Page(Batch batch, List<Shown> columns, Said said) {

		Form form() {
			return new Form(Arrays.asList(this.said.words()), this.said.firstRowNames() ? "on" : null);
		}

		public List<Column> choices() {
			return List.of(Column.values());
		}

	}

	/**
	 * What the page posts.
	 *
	 * @param meanings a word for each column in turn, blank to leave it out
	 * @param firstRow ticked when the first row names the columns
	 */
	record Form(@Nullable List<String> meanings, @Nullable String firstRow) {

		/** Words that mean nothing leave their column out. */
		Said said() {
			List<@Nullable Column> said = new ArrayList<>();
			if (this.meanings != null) {
				this.meanings.stream()
					.limit(TableSample.MAX_COLUMNS)
					.forEach((word) -> said.add(Choice.of(Column.class, word)));
			}
			return new Said(said, this.firstRow != null);
		}

		/** Whether this column stands for that. */
		public boolean means(int number, Column column) {
			return this.meanings != null && number <= this.meanings.size()
					&& column.name().equals(this.meanings.get(number - 1));
		}

	}

}
