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
			 outcome text, contact_id uuid)
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
						  phone, note, connected_on, decision, reason, reason_about, changes, choice, outcome, contact_id, contact_version)
						select :account, :batch, r.*, c.version
						  from jsonb_to_recordset(cast(:rows as jsonb)) as r %s
						  left join contact c on c.account_id = :account and c.id = r.contact_id
						"""
					.formatted(SHAPE))
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

	/** Everyone in the file, in its order. */
	List<ImportRow> people(AccountId account, UUID batch) {
		return read(of(account, batch, """
				select to_json(r) from import_row r
				 where r.account_id = :account and r.batch_id = :batch and r.decision <> 'UNREADABLE'
				 order by r.row_number
				"""));
	}

	/** Those of the rows that are in the batch. */
	List<ImportRow> among(AccountId account, UUID batch, List<Integer> numbers) {
		return read(of(account, batch, """
				select to_json(r) from import_row r
				 where r.account_id = :account and r.batch_id = :batch and r.row_number = any (:numbers)
				""").param("numbers", numbers.toArray(Integer[]::new)));
	}

	/** Puts these in the place of everyone in the file. */
	void replacePeople(AccountId account, UUID batch, List<ImportRow> rows) {
		of(account, batch, """
				delete from import_row
				 where account_id = :account and batch_id = :batch and decision <> 'UNREADABLE'
				""").update();
		store(account, batch, rows);
	}

	void choose(AccountId account, UUID batch, List<ImportChoice.OfRow> choices) {
		of(account, batch, """
				update import_row r set choice = n.choice
				  from jsonb_to_recordset(cast(:choices as jsonb)) as n (row integer, choice text)
				 where r.account_id = :account and r.batch_id = :batch and r.row_number = n.row
				""").param("choices", this.json.writeValueAsString(choices)).update();
	}

	/**
	 * The rows whose people are just as the import left them, last row first; nobody else
	 * changes these people before the transaction ends.
	 */
	List<ImportRow> unchanged(AccountId account, UUID batch) {
		return read(of(account, batch,
				"""
						select to_json(r)
						  from import_row r
						  join contact c on c.account_id = r.account_id and c.id = r.contact_id and c.version = r.contact_version
						 where r.account_id = :account and r.batch_id = :batch and r.outcome in ('ADDED', 'UPDATED')
						 order by r.row_number desc
						   for update of c
						"""));
	}

	/** Notes what an undo did; whoever was removed is no longer there. */
	void markUndone(AccountId account, UUID batch, List<Integer> restored) {
		of(account, batch, """
				update import_row
				   set outcome = case when contact_id is null then 'REMOVED'
				                      when row_number = any (:restored) then 'RESTORED'
				                      else 'STAYED' end
				 where account_id = :account and batch_id = :batch and outcome in ('ADDED', 'UPDATED')
				""").param("restored", restored.toArray(Integer[]::new)).update();
	}

	/** How many rows an undo left as they were. */
	int stayed(AccountId account, UUID batch) {
		return of(account, batch, """
				select count(*) from import_row
				 where account_id = :account and batch_id = :batch and outcome = 'STAYED'
				""").query(Integer.class).single();
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
