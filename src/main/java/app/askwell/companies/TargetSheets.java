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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One target company as it is shown, with the people around it. */
@Component
@Upholds(Rule.T3)
class TargetSheets {

	private final JdbcClient jdbc;

	private final WaysIn ways;

	private final PossibleIntroducers introducers;

	TargetSheets(JdbcClient jdbc, WaysIn ways, PossibleIntroducers introducers) {
		this.jdbc = jdbc;
		this.ways = ways;
		this.introducers = introducers;
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
				this.ways.to(account, target.name(), target.nameKey()), this.introducers.of(account, target));
	}

	private List<PersonThere> people(AccountId account, String key) {
		return this.jdbc
			.sql("""
					select c.id, c.name, c.job_title, c.reach, i.name as introducer,
					       exists (select from exchange_day e where e.account_id = c.account_id and e.contact_id = c.id) as spoken
					  from contact c
					  left join contact i on i.account_id = c.account_id and i.id = c.introducer_id
					 where c.account_id = :account and c.company_key = :key
					 order by array_position(array['COULD_HIRE', 'INFLUENCES', 'CONNECTOR'], c.reach) nulls last, c.name_key
					 limit 100
					""")
			.param("account", account.value())
			.param("key", key)
			.query(PersonThere.class)
			.list();
	}

	private static TargetSheet sheet(TargetId id, ResultSet rs) throws SQLException {
		return new TargetSheet(id, rs.getInt("version"), rs.getString("name"), rs.getString("name_key"),
				rs.getString("category"), rs.getString("industry"), rs.getString("industry_key"),
				Targets.one(SizeBand.class, rs.getString("size_band")),
				Targets.one(Ownership.class, rs.getString("ownership")), rs.getString("place"), rs.getInt("priority"),
				rs.getString("why"), rs.getString("notes"), rs.getObject("added_on", LocalDate.class),
				rs.getBoolean("off_focus"));
	}

}
