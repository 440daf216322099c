package app.askwell.companies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.Ownership;
import app.askwell.focus.SizeBand;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One target company as it is shown, with the people around it. */
@Component
@Upholds(Rule.T3)
class TargetSheets {

	private final JdbcClient jdbc;

	TargetSheets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A company that is on the list. */
	@Transactional(readOnly = true)
	public TargetSheet get(AccountId account, TargetId id) {
		return this.jdbc.sql("""
				select t.*, fit.off_focus
				  from target_company t
				  join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
				 where t.account_id = :account and t.id = :id
				""")
			.param("account", account.value())
			.param("id", id.value())
			.query((rs, number) -> sheet(id, rs))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	@Transactional(readOnly = true)
	public TargetView view(AccountId account, TargetId id) {
		TargetSheet target = get(account, id);
		return new TargetView(target, people(account, target.nameKey()),
				introducers(account, target.nameKey(), target.industryKey()));
	}

	private List<PersonThere> people(AccountId account, String key) {
		return this.jdbc.sql("""
				select c.id, c.name, c.job_title, c.reach, i.name as introducer
				  from contact c
				  left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
				 where c.account_id = :account and c.company_key = :key
				 order by array_position(array['COULD_HIRE', 'INFLUENCES', 'CONNECTOR'], c.reach) nulls last, c.name_key
				 limit 100
				""").param("account", account.value()).param("key", key).query(PersonThere.class).list();
	}

	/** Who introduced someone there, then connectors of its industry. */
	private List<PossibleIntroducer> introducers(AccountId account, String key, @Nullable String industryKey) {
		return this.jdbc.sql("""
				select i.id, i.name, i.job_title, i.company, k.knows
				  from contact i
				  left join (select introducer_id, string_agg(name, ', ' order by name_key) as knows
				               from contact where account_id = :account and company_key = :key
				              group by introducer_id) k on k.introducer_id = i.id
				 where i.account_id = :account and i.company_key is distinct from :key
				   and (k.knows is not null or i.reach = 'CONNECTOR' and i.industry_key = :industry)
				 order by k.knows is null, i.name_key
				 limit 10
				""")
			.param("account", account.value())
			.param("key", key)
			.param("industry", industryKey)
			.query(PossibleIntroducer.class)
			.list();
	}

	private static TargetSheet sheet(TargetId id, ResultSet rs) throws SQLException {
		return new TargetSheet(id, rs.getInt("version"), rs.getString("name"), rs.getString("name_key"),
				rs.getString("industry"), rs.getString("industry_key"),
				Targets.one(SizeBand.class, rs.getString("size_band")),
				Targets.one(Ownership.class, rs.getString("ownership")), rs.getString("place"), rs.getInt("priority"),
				rs.getString("why"), rs.getString("notes"), rs.getObject("added_on", LocalDate.class),
				rs.getBoolean("off_focus"));
	}

}
