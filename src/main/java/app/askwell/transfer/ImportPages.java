package app.askwell.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the import pages show. */
@Component
@Transactional(readOnly = true)
class ImportPages {

	static final int ROWS_A_PAGE = 50;

	private static final int BATCHES_SHOWN = 50;

	private static final int COMPANIES_SHOWN = 30;

	private static final String BATCH = """
			select id, file_name, people, uploaded_on, imported_on, added, updated, undone_on
			  from import_batch where account_id = :account
			""";

	private final JdbcClient jdbc;

	private final ImportRows rows;

	ImportPages(JdbcClient jdbc, ImportRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** Earlier files, the latest first. */
	List<Batch> batches(AccountId account) {
		return of(account, BATCH + " order by id desc limit :most").param("most", BATCHES_SHOWN)
			.query(Batch.class)
			.list();
	}

	/**
	 * One page of a batch.
	 * @param kind shows only rows with this decision or outcome; all when empty
	 */
	ImportPreview preview(AccountId account, UUID id, String kind, int page) {
		Batch batch = of(account, BATCH + " and id = :batch").param("batch", id)
			.query(Batch.class)
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
		List<ImportRow> shown = rows(account, id, kind, page);
		List<KnownAt> targets = batch.canBeUndone() ? targets(account) : List.of();
		return new ImportPreview(batch, counts(account, id), kind, page,
				shown.subList(0, Math.min(shown.size(), ROWS_A_PAGE)), shown.size() > ROWS_A_PAGE, targets);
	}

	private List<ImportRow> rows(AccountId account, UUID batch, String kind, int page) {
		return this.rows.read(of(account, """
				select to_json(r) from import_row r
				 where account_id = :account and batch_id = :batch and (:kind = '' or :kind in (decision, outcome))
				 order by row_number limit :most offset :before
				""").param("batch", batch)
			.param("kind", kind)
			.param("most", ROWS_A_PAGE + 1)
			.param("before", (page - 1L) * ROWS_A_PAGE));
	}

	private Map<String, Integer> counts(AccountId account, UUID batch) {
		Map<String, Integer> counts = new HashMap<>();
		of(account, """
				select kind, count(*) as rows
				  from import_row cross join lateral (values (decision), (outcome)) as either (kind)
				 where account_id = :account and batch_id = :batch and kind is not null
				 group by kind
				""").param("batch", batch).query((row) -> {
			counts.put(row.getString("kind"), row.getInt("rows"));
		});
		return counts;
	}

	private List<KnownAt> targets(AccountId account) {
		return of(account, """
				select t.id, t.name, count(*) as people
				  from target_company t
				  join contact c on c.account_id = t.account_id and c.company_key = t.name_key
				 where t.account_id = :account and t.removed_on is null
				 group by t.id, t.name order by count(*) desc, t.name limit :most
				""").param("most", COMPANIES_SHOWN).query(KnownAt.class).list();
	}

	private JdbcClient.StatementSpec of(AccountId account, String sql) {
		return this.jdbc.sql(sql).param("account", account.value());
	}

	/** A file, and how far it came. */
	record Batch(UUID id, String fileName, int people, LocalDate uploadedOn, @Nullable LocalDate importedOn, int added,
			int updated, @Nullable LocalDate undoneOn) {

		public boolean waits() {
			return this.importedOn == null;
		}

		public boolean canBeUndone() {
			return this.importedOn != null && this.undoneOn == null;
		}

	}

	/** A target company where the seeker knows people. */
	record KnownAt(UUID id, String name, int people) {

	}

}
