package app.askwell.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.duplicates.PossiblySame.Entry;
import app.askwell.duplicates.PossiblySame.Other;
import app.askwell.shared.AccountId;
import app.askwell.shared.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads who may be on the list twice, the surest first. The pairs come from
 * {@code may_be_same()} in V38__same_person.sql, whose work grows with the list and no
 * faster.
 */
@Component
@Transactional(readOnly = true)
class Duplicates {

	private static final int PAGE = 20;

	/**
	 * Each entry is shown once: beneath the oldest it may be the same as, over three
	 * steps at most. What lies further comes up once these are answered.
	 */
	private static final String SQL = """
			with pair as materialized (
			  select contact_id as one, other_id as other, reasons,
			         array_position(array['PROFILE', 'EMAIL', 'NAME_AND_COMPANY', 'PHONE', 'NAME', 'MAYBE'], reasons[1]) as sure
			    from may_be_same()
			), led as materialized (
			  select distinct on (other) one, other, reasons, sure from pair order by other, sure, one
			), grouped as materialized (
			  select coalesce(c.one, b.one, a.one) as root, a.one, a.other, a.reasons, a.sure
			    from led a left join led b on b.other = a.one left join led c on c.other = b.one
			), shown as (
			  select root, min(sure) as sure, count(*) over () as total from grouped
			   where root not in (select other from led)
			   group by root order by min(sure), root limit :limit offset :offset
			)
			select s.total, f.id as f_id, f.name as f_name, f.job_title as f_job_title, f.company as f_company,
			       f.email as f_email, f.phone as f_phone, o.id as o_id, o.name as o_name, o.job_title as o_job_title,
			       o.company as o_company, o.email as o_email, o.phone as o_phone, l.reasons, w.id as like_id, w.name as like_name
			  from shown s
			  join grouped l on l.root = s.root
			  join contact f on f.account_id = :account and f.id = l.root
			  join contact o on o.account_id = :account and o.id = l.other
			  join contact w on w.account_id = :account and w.id = l.one
			 order by s.sure, s.root, l.one <> l.root, l.sure, l.other
			""";

	private final JdbcClient jdbc;

	Duplicates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of it.
	 *
	 * @param total how many groups there are on all pages
	 */
	record Found(Slice<PossiblySame> slice, int total) {
	}

	Found page(AccountId account, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		Map<UUID, PossiblySame> groups = new LinkedHashMap<>();
		int[] total = { 0 };
		this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row) -> {
				total[0] = row.getInt("total");
				Entry first = entry(row, "f_");
				groups.computeIfAbsent(first.id(), (id) -> new PossiblySame(first, new ArrayList<>()))
					.others()
					.add(new Other(entry(row, "o_"), row.getObject("like_id", UUID.class), row.getString("like_name"),
							List.of((String[]) row.getArray("reasons").getArray())));
			});
		return new Found(request.slice(List.copyOf(groups.values())), total[0]);
	}

	private static Entry entry(ResultSet row, String prefix) throws SQLException {
		return new Entry(row.getObject(prefix + "id", UUID.class), row.getString(prefix + "name"),
				row.getString(prefix + "job_title"), row.getString(prefix + "company"), row.getString(prefix + "email"),
				row.getString(prefix + "phone"));
	}

}
