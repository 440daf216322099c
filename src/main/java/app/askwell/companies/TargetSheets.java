package app.askwell.companies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.AccountId;
import app.askwell.shared.LedTo;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One target company as it is shown, with the people around it. */
@Component
@Upholds(Rule.T3)
class TargetSheets {

	/** What was noted at the company, in one column. */
	private static final String LED = """
			, (select coalesce(json_agg(json_build_object('id', o.id, 'role', o.role, 'company', o.company, 'stage', o.stage,
			           'stageOn', o.stage_on) order by o.place), '[]')::text from (
			     select *, row_number() over (order by stage = 'CLOSED', stage_on desc, id desc) as place from opportunity
			      where account_id = t.account_id and company_key = t.name_key order by place limit :most) o) as led
			""";

	private final JdbcClient jdbc;

	private final WaysIn ways;

	private final PossibleIntroducers introducers;

	private final JsonMapper json;

	TargetSheets(JdbcClient jdbc, WaysIn ways, PossibleIntroducers introducers, JsonMapper json) {
		this.jdbc = jdbc;
		this.ways = ways;
		this.introducers = introducers;
		this.json = json;
	}

	/** A company that is on the list. */
	@Transactional(readOnly = true)
	public TargetSheet get(AccountId account, TargetId id) {
		return one(account, id, "", (rs, number) -> sheet(id, rs));
	}

	private <T> T one(AccountId account, TargetId id, String more, RowMapper<T> mapper) {
		return this.jdbc.sql("select t.*, fit.off_focus" + more + """
				  from target_company t
				  join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
				 where t.account_id = :account and t.id = :id
				""")
			.param("account", account.value())
			.param("id", id.value())
			.param("most", LedTo.MOST)
			.query(mapper)
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	@Transactional(readOnly = true)
	public TargetView view(AccountId account, TargetId id) {
		Found found = one(account, id, LED, (rs, number) -> new Found(sheet(id, rs),
				List.of(this.json.readValue(rs.getString("led"), LedTo[].class))));
		TargetSheet target = found.target();
		return new TargetView(target, people(account, target.nameKey()),
				this.ways.to(account, target.name(), target.nameKey()), this.introducers.of(account, target),
				ticks(account, id), found.led());
	}

	/** What is in force of all that was ticked, the latest first. */
	private List<TickedOnPaper> ticks(AccountId account, TargetId id) {
		return this.jdbc.sql("""
				select k.id, k.tick, r.contact_id as person, c.name, t.name as there, k.note, r.returned_on as "on"
				  from list_tick k
				  join list_return r on r.account_id = k.account_id and r.id = k.return_id
				  left join contact c on c.account_id = r.account_id and c.id = r.contact_id
				  left join contact t on t.account_id = k.account_id and t.id = k.contact_id
				 where k.account_id = :account and k.target_id = :id and k.withdrawn_on is null
				 order by r.returned_on desc, k.id desc
				 limit 50
				""")
			.param("account", account.value())
			.param("id", id.value())
			.query(Rows.of(TickedOnPaper.class))
			.list();
	}

	/** Words under which companies stand already, and industries, to choose from. */
	@Transactional(readOnly = true)
	public List<String> categories(AccountId account) {
		return this.jdbc.sql("""
				select name from (
				  select coalesce(category, left(industry, :longest)) as name from target_company
				   where account_id = :account and removed_on is null) c
				 where name is not null group by name order by count(*) desc, name limit 30
				""")
			.param("account", account.value())
			.param("longest", TargetDetails.LONGEST_CATEGORY)
			.query(String.class)
			.list();
	}

	private List<PersonThere> people(AccountId account, String key) {
		return this.jdbc.sql("""
				select c.id, c.name, c.job_title, c.reach, i.name as introducer, s.days > 0 as spoken
				  from contact c
				  join standing s on s.account_id = c.account_id and s.contact_id = c.id
				  left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
				 where c.account_id = :account and c.company_key = :key
				 order by array_position(array['COULD_HIRE', 'INFLUENCES', 'CONNECTOR'], c.reach) nulls last, c.name_key
				 limit 100
				""").param("account", account.value()).param("key", key).query(Rows.of(PersonThere.class)).list();
	}

	private static TargetSheet sheet(TargetId id, ResultSet rs) throws SQLException {
		return new TargetSheet(id, rs.getInt("version"), rs.getString("name"), rs.getString("name_key"),
				rs.getString("category"), rs.getString("industry"), rs.getString("industry_key"),
				Targets.one(SizeBand.class, rs.getString("size_band")),
				Targets.one(Ownership.class, rs.getString("ownership")), rs.getString("place"), rs.getInt("priority"),
				rs.getString("why"), rs.getString("notes"), rs.getObject("added_on", LocalDate.class),
				rs.getBoolean("off_focus"));
	}

	/** A company with what was noted there. */
	private record Found(TargetSheet target, List<LedTo> led) {

	}

}
