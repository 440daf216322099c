package app.askwell.transfer;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a batch, written and read as a whole: a file may have many. */
@Repository
class ImportRows {

	private static final String SHAPE = """
			(row_number integer, name text, job_title text, company text, email text, profile_url text,
			 phone text, note text, connected_on date, decision text, reason text, reason_about text[], changes jsonb, choice text,
			 outcome text, contact_id uuid, cells text[])
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportRows(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Keeps the rows, each with the version its contact has now. */
	void store(AccountId account, UUID batch, List<ImportRow> rows) {
		of(account, batch,
				"""
						insert into import_row (account_id, batch_id, row_number, name, job_title, company, email, profile_url,
						  phone, note, connected_on, decision, reason, reason_about, changes, choice, outcome, contact_id, cells, contact_version)
						select :account, :batch, r.*, c.version
						  from jsonb_to_recordset(cast(:rows as jsonb)) as r %s
						  left join contact c on c.account_id = :account and c.id = r.contact_id
						"""
					.formatted(SHAPE))
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

	/** The next people in the file, in its order. */
	List<ImportRow> people(AccountId account, UUID batch, int after) {
		return next(account, batch, after, "and r.decision <> 'UNREADABLE'");
	}

	/** The next rows of the file, whatever they say. */
	List<ImportRow> after(AccountId account, UUID batch, int after) {
		return next(account, batch, after, "");
	}

	private List<ImportRow> next(AccountId account, UUID batch, int after, String which) {
		return read(of(account, batch, """
				select to_json(r) from import_row r
				 where r.account_id = :account and r.batch_id = :batch and r.row_number > :after %s
				 order by r.row_number limit :most
				""".formatted(which)).param("after", after).param("most", Chunks.SIZE));
	}

	/** Those of the rows that are in the batch, the last first. */
	List<ImportRow> among(AccountId account, UUID batch, List<Integer> numbers) {
		return read(of(account, batch, """
				select to_json(r) from import_row r
				 where r.account_id = :account and r.batch_id = :batch and r.row_number = any (:numbers)
				 order by r.row_number desc
				""").param("numbers", numbers.toArray(Integer[]::new)));
	}

	/** Puts these in the place of the rows with their numbers. */
	void replace(AccountId account, UUID batch, List<ImportRow> rows) {
		of(account, batch, """
				delete from import_row
				 where account_id = :account and batch_id = :batch and row_number = any (:numbers)
				""").param("numbers", rows.stream().map(ImportRow::rowNumber).toArray(Integer[]::new)).update();
		store(account, batch, rows);
	}

	/** Nothing is left of the batch's rows. */
	void clear(AccountId account, UUID batch) {
		of(account, batch, "delete from import_row where account_id = :account and batch_id = :batch").update();
	}

	void choose(AccountId account, UUID batch, List<ImportChoice.OfRow> choices) {
		of(account, batch, """
				update import_row r set choice = n.choice
				  from jsonb_to_recordset(cast(:choices as jsonb)) as n (row integer, choice text)
				 where r.account_id = :account and r.batch_id = :batch and r.row_number = n.row
				""").param("choices", this.json.writeValueAsString(choices)).update();
	}

	List<ImportRow> read(JdbcClient.StatementSpec statement) {
		return statement.query(String.class)
			.list()
			.stream()
			.map((row) -> this.json.readValue(row, ImportRow.class))
			.toList();
	}

	private JdbcClient.StatementSpec of(AccountId account, UUID batch, String sql) {
		return this.jdbc.sql(sql).param("account", account.value()).param("batch", batch);
	}

}
