package app.askwell.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;

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
			select b.id, b.file_name, b.people, b.uploaded_on, b.imported_on, b.added, b.updated, b.undone_on,
			       b.under_way, b.trouble, array_to_string(b.trouble_about, chr(31)) as trouble_about,
			       coalesce(p.phase, 'WAITING') as phase, coalesce(p.done, 0) as done, coalesce(p.total, 0) as total,
			       exists (select from import_file f where f.account_id = b.account_id and f.batch_id = b.id
			                  and b.source <> 'VCARD') as table_kept
			  from import_batch b
			  left join import_progress p on p.account_id = b.account_id and p.batch_id = b.id
			 where b.account_id = :account
			""";

	private final JdbcClient jdbc;

	private final ImportRows rows;

	ImportPages(JdbcClient jdbc, ImportRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** Earlier files, the latest first. */
	List<Batch> batches(AccountId account) {
		return of(account, BATCH + " order by b.id desc limit :most").param("most", BATCHES_SHOWN)
			.query(Rows.of(Batch.class))
			.list();
	}

	/**
	 * One page of a batch.
	 * @param kind shows only rows with this decision or outcome; all when empty
	 */
	ImportPreview preview(AccountId account, UUID id, String kind, int page) {
		Batch batch = batch(account, id);
		if (batch.underWay() != null) {
			return new ImportPreview(batch, Map.of(), "", 1, List.of(), false, List.of());
		}
		List<ImportRow> shown = rows(account, id, kind, page);
		List<KnownAt> targets = batch.canBeUndone() ? targets(account) : List.of();
		return new ImportPreview(batch, counts(account, id), kind, page,
				shown.subList(0, Math.min(shown.size(), ROWS_A_PAGE)), shown.size() > ROWS_A_PAGE, targets);
	}

	/**
	 * A file, and how far it came.
	 * @throws NotFound if the account has none of this id
	 */
	Batch batch(AccountId account, UUID id) {
		return of(account, BATCH + " and b.id = :batch").param("batch", id)
			.query(Rows.of(Batch.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
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
				""").param("most", COMPANIES_SHOWN).query(Rows.of(KnownAt.class)).list();
	}

	private JdbcClient.StatementSpec of(AccountId account, String sql) {
		return this.jdbc.sql(sql).param("account", account.value());
	}

	/** A target company where the seeker knows people. */
	record KnownAt(UUID id, String name, int people) {

	}

}
