package app.askwell.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Choice;
import app.askwell.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files that are still to be read, or whose columns may still be said; and what was said
 * of earlier ones.
 */
@Repository
class ImportFiles {

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void keep(AccountId account, UUID batch, byte[] content) {
		this.jdbc.sql("insert into import_file (account_id, batch_id, content, uploaded_at) values (?, ?, ?, ?)")
			.params(account.value(), batch, content, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	void drop(AccountId account, UUID batch) {
		this.jdbc.sql("delete from import_file where account_id = ? and batch_id = ?")
			.params(account.value(), batch)
			.update();
	}

	boolean isKept(AccountId account, UUID batch) {
		return this.jdbc.sql("select exists (select from import_file where account_id = ? and batch_id = ?)")
			.params(account.value(), batch)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The file as it tells itself.
	 * @throws NotFound if it is not kept any more
	 */
	PeopleFile kept(AccountId account, UUID batch) {
		return this.jdbc.sql("select content from import_file where account_id = ? and batch_id = ?")
			.params(account.value(), batch)
			.query((row, number) -> PeopleFile.of(row.getBytes("content")))
			.optional()
			.orElseThrow(() -> new NotFound(batch.toString()));
	}

	/**
	 * The file with its columns as they were said, or as it tells itself.
	 * @throws NotFound if it is not kept any more
	 */
	PeopleFile open(AccountId account, UUID batch) {
		PeopleFile file = kept(account, batch);
		return said(account, batch).map((it) -> file.meaning(it.of(TableSample.of(file.text()))))
			.orElseGet(() -> known(account, file));
	}

	/** What was said of the columns of this file. */
	Optional<Said> said(AccountId account, UUID batch) {
		return this.jdbc.sql("""
				select meanings, first_row_names from import_file
				 where account_id = ? and batch_id = ? and meanings is not null
				""").params(account.value(), batch).query(ImportFiles::said).optional();
	}

	/** With the columns that were said of an earlier file with the same headings. */
	PeopleFile known(AccountId account, PeopleFile file) {
		if (file.isCards()) {
			return file;
		}
		TableSample sample = TableSample.of(file.text());
		return said(account, sample, true).map((it) -> file.meaning(it.of(sample))).orElse(file);
	}

	/** What was said of the last table of this kind. */
	Optional<Said> said(AccountId account, TableSample sample, boolean firstRowNames) {
		return this.jdbc
			.sql("select meanings, first_row_names from import_columns where account_id = ? and fingerprint = ?")
			.params(account.value(), sample.fingerprint(firstRowNames))
			.query(ImportFiles::said)
			.optional();
	}

	/** Notes what the columns of this file mean, also for the next one of its kind. */
	void say(AccountId account, UUID batch, TableSample sample, Said said, LocalDate today) {
		this.jdbc.sql("update import_file set meanings = ?, first_row_names = ? where account_id = ? and batch_id = ?")
			.params(said.words(), said.firstRowNames(), account.value(), batch)
			.update();
		this.jdbc.sql("""
				insert into import_columns (account_id, fingerprint, meanings, first_row_names, saved_on)
				values (?, ?, ?, ?, ?)
				on conflict (account_id, fingerprint)
				do update set meanings = excluded.meanings, saved_on = excluded.saved_on
				""")
			.params(account.value(), sample.fingerprint(said.firstRowNames()), said.words(), said.firstRowNames(),
					today)
			.update();
	}

	private static Said said(ResultSet row, int number) throws SQLException {
		return Said.of((String[]) row.getArray("meanings").getArray(), row.getBoolean("first_row_names"));
	}

	/**
	 * What someone said of the columns of a table.
	 *
	 * @param meanings one for each column; null leaves it out
	 */
	record Said(List<@Nullable Column> meanings, boolean firstRowNames) {

		private static Said of(String[] words, boolean firstRowNames) {
			return new Said(Arrays.stream(words).map((word) -> Choice.of(Column.class, word)).toList(), firstRowNames);
		}

		TableHeader of(TableSample sample) {
			return sample.as(this.meanings, this.firstRowNames);
		}

		String[] words() {
			return this.meanings.stream().map((it) -> (it != null) ? it.name() : "").toArray(String[]::new);
		}

		boolean namesPeople() {
			return this.meanings.stream().anyMatch((it) -> it != null && it.names());
		}

	}

}
