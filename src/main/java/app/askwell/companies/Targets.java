package app.askwell.companies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The target list as it is shown: a page of it in one statement. */
@Component
class Targets {

	private static final int NAMES_SHOWN = 3;

	private final JdbcClient jdbc;

	Targets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the list, the first choices first. */
	@Transactional(readOnly = true)
	public TargetListing page(AccountId account, Slice.Request page) {
		List<Row> rows = this.jdbc
			.sql("""
					with there as (
					  select c.company_key, count(*) as people,
					         (array_agg(c.id order by c.name_key, c.id))[1\\:%1$d] as ids,
					         (array_agg(c.name order by c.name_key, c.id))[1\\:%1$d] as names
					    from contact c
					   where c.account_id = :account
					     and c.company_key in (select name_key from target_company
					                            where account_id = :account and removed_on is null)
					   group by c.company_key)
					select t.id, t.name, t.industry, t.size_band, t.ownership, t.place, t.priority, fit.off_focus, t.category,
					       exists (select from list_tick k where k.account_id = t.account_id and k.target_id = t.id
					                  and k.tick = 'AVOID' and k.withdrawn_on is null) as avoided,
					       coalesce(there.people, 0) as people, there.ids, there.names,
					       count(*) over () as listed, count(there.people) over () as known
					  from target_company t
					  join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
					  left join there on there.company_key = t.name_key
					 where t.account_id = :account
					 order by t.priority, t.name_key, t.id
					 limit :limit offset :offset
					"""
				.formatted(NAMES_SHOWN))
			.param("account", account.value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((rs, number) -> new Row(line(rs), rs.getInt("listed"), rs.getInt("known")))
			.list();
		if (rows.isEmpty() && page.page() > 1) {
			throw new NotFound(page.toString());
		}
		return listing(rows, page);
	}

	private static TargetListing listing(List<Row> rows, Slice.Request page) {
		Slice<TargetLine> slice = page.slice(rows.stream().map(Row::line).toList());
		return rows.isEmpty() ? new TargetListing(slice, 0, 0)
				: new TargetListing(slice, rows.get(0).listed(), rows.get(0).known());
	}

	private static TargetLine line(ResultSet rs) throws SQLException {
		List<TargetLine.Named> people = named(rs);
		return new TargetLine(new TargetId(rs.getObject("id", UUID.class)), rs.getString("name"),
				rs.getString("industry"), one(SizeBand.class, rs.getString("size_band")),
				one(Ownership.class, rs.getString("ownership")), rs.getString("place"), rs.getInt("priority"),
				rs.getBoolean("off_focus"), rs.getBoolean("avoided"), people, rs.getInt("people") - people.size());
	}

	private static List<TargetLine.Named> named(ResultSet rs) throws SQLException {
		List<TargetLine.Named> people = new ArrayList<>();
		if (rs.getArray("ids") != null) {
			UUID[] ids = (UUID[]) rs.getArray("ids").getArray();
			String[] names = (String[]) rs.getArray("names").getArray();
			for (int i = 0; i < ids.length; i++) {
				people.add(new TargetLine.Named(ids[i], names[i]));
			}
		}
		return people;
	}

	static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	/** A line and what is counted over all lines. */
	private record Row(TargetLine line, int listed, int known) {
	}

}
