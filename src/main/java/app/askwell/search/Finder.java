package app.askwell.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what was typed, in one statement; what was typed is never logged. */
@Component
@Transactional(readOnly = true)
class Finder {

	/** How much of each kind the page of all kinds shows. */
	static final int EACH = 5;

	static final int PAGE = 20;

	static final int SUGGESTED = 7;

	private static final int LONGEST = 100;

	/** From this tier on a slip was put right. */
	private static final int NEAR = 4;

	/**
	 * The function answers ids alone; what they stand for is read as everything else is.
	 */
	static final String SEARCH = """
			select f.kind, f.found, f.part, f.id, f.tier, f.meant, t.contact_id, t.line, t.body, t.happened_on,
			       coalesce(t.title, c.company) as title
			  from search_found(:q, :kind, :each, :skipped) f
			  left join search_text t on t.account_id = :account and t.part = f.part and t.id = f.id
			  left join contact c on c.account_id = :account and c.id = f.id and f.part = 'EMPLOYER'
			 order by search_order(f.kind), f.place
			""";

	private final JdbcClient jdbc;

	Finder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The first of every kind, or a page of one. */
	FoundPage page(AccountId account, String q, @Nullable FoundKind only, String page) {
		Slice.Request request = Slice.Request.of((only != null) ? page : "1", (only != null) ? PAGE : EACH);
		int each = (only != null) ? request.limit() : EACH;
		return FoundPage.of(q, only, request, rows(account, q, only, each, request.offset()));
	}

	/** The best few of all kinds, for while someone types. */
	List<Hit> best(AccountId account, String q) {
		return rows(account, q, null, SUGGESTED, 0).stream()
			.sorted(Comparator.comparingInt(FoundRow::tier))
			.map(FoundRow::hit)
			.filter(Objects::nonNull)
			.limit(SUGGESTED)
			.toList();
	}

	private List<FoundRow> rows(AccountId account, String q, @Nullable FoundKind only, int each, int skipped) {
		return this.jdbc.sql(SEARCH)
			.param("account", account.value())
			.param("q", q.substring(0, Math.min(q.length(), LONGEST)))
			.param("kind", (only != null) ? only.name() : null)
			.param("each", each)
			.param("skipped", skipped)
			.query((row, number) -> row(row))
			.list();
	}

	private static FoundRow row(ResultSet row) throws SQLException {
		FoundKind kind = FoundKind.valueOf(row.getString("kind"));
		return new FoundRow(kind, row.getLong("found"), row.getInt("tier"), hit(kind, row));
	}

	private static @Nullable Hit hit(FoundKind kind, ResultSet row) throws SQLException {
		String part = row.getString("part");
		UUID id = row.getObject("id", UUID.class);
		if (part == null || id == null) {
			return null;
		}
		return new Hit(kind, FoundPart.valueOf(part), id, row.getObject("contact_id", UUID.class),
				row.getString("title"), row.getString("line"), row.getString("body"),
				row.getObject("happened_on", LocalDate.class), row.getInt("tier") >= NEAR,
				List.of((String[]) row.getArray("meant").getArray()));
	}

}
