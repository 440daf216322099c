package app.askwell.transfer;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a batch that was carried out, to take it back. */
@Repository
class ImportedRows {

	private static final String CHANGED = "import.reason.stays-changed";

	private static final String ATTACHED = "import.reason.stays-attached";

	private final JdbcClient jdbc;

	ImportedRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The numbers of the rows whose people are just as the import left them, last row
	 * first; nobody else changes these people before the transaction ends.
	 */
	List<Integer> unchanged(AccountId account, UUID batch) {
		return of(account, batch,
				"""
						select r.row_number
						  from import_row r
						  join contact c on c.account_id = r.account_id and c.id = r.contact_id and c.version = r.contact_version
						 where r.account_id = :account and r.batch_id = :batch and r.outcome in ('ADDED', 'UPDATED')
						 order by r.row_number desc
						   for update of c
						""")
			.query(Integer.class)
			.list();
	}

	/**
	 * Has each row know the version its person has at the end: another row of the file
	 * may have written to the same one.
	 */
	void noteVersions(AccountId account, UUID batch) {
		of(account, batch, """
				update import_row r set contact_version = c.version
				  from contact c
				 where r.account_id = :account and r.batch_id = :batch and r.outcome = 'UPDATED'
				   and c.account_id = r.account_id and c.id = r.contact_id and c.version <> r.contact_version
				""").update();
	}

	/** Notes what was changed back. */
	void markRestored(AccountId account, UUID batch, List<ImportRow> restored) {
		of(account, batch, """
				update import_row set outcome = 'RESTORED'
				 where account_id = :account and batch_id = :batch and row_number = any (:numbers)
				""").param("numbers", restored.stream().map(ImportRow::rowNumber).toArray(Integer[]::new)).update();
	}

	/**
	 * Notes of all others what an undo did: whoever was removed is no longer there, and
	 * the rest stayed, for a reason.
	 */
	void markUndone(AccountId account, UUID batch) {
		of(account, batch, """
				update import_row
				   set outcome = case when contact_id is null then 'REMOVED' else 'STAYED' end,
				       reason = case when contact_id is null then reason
				                     when outcome = 'ADDED' and contact_version = (
				                       select c.version from contact c
				                        where c.account_id = import_row.account_id and c.id = import_row.contact_id)
				                     then :attached else :changed end
				 where account_id = :account and batch_id = :batch and outcome in ('ADDED', 'UPDATED')
				""").param("attached", ATTACHED).param("changed", CHANGED).update();
	}

	/** How many rows an undo left as they were. */
	int stayed(AccountId account, UUID batch) {
		return of(account, batch, """
				select count(*) from import_row
				 where account_id = :account and batch_id = :batch and outcome = 'STAYED'
				""").query(Integer.class).single();
	}

	private JdbcClient.StatementSpec of(AccountId account, UUID batch, String sql) {
		return this.jdbc.sql(sql).param("account", account.value()).param("batch", batch);
	}

}
