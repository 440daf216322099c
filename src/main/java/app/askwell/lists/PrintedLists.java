package app.askwell.lists;

import java.util.List;
import java.util.UUID;

import app.askwell.companies.TargetId;
import app.askwell.focus.SearchFocus;
import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes on the printed list. */
@Component
@Transactional(readOnly = true)
class PrintedLists {

	/** Of which a list tells that they find no room. */
	private static final int MOST_READ = 300;

	private final JdbcClient jdbc;

	private final SearchFocus focus;

	PrintedLists(JdbcClient jdbc, SearchFocus focus) {
		this.jdbc = jdbc;
		this.focus = focus;
	}

	PrintedList of(AccountId account) {
		return new PrintedList(this.focus.current(account).orElse(null), heading(account), companies(account),
				PrintedList.MOST);
	}

	/** The companies alone, for a list that came back. */
	PrintedList handedOut(AccountId account) {
		return new PrintedList(null, new Heading(null, "", List.of(), List.of()), companies(account), PrintedList.MOST);
	}

	/** An example has no address; before the first handbill there are no words of it. */
	private Heading heading(AccountId account) {
		return this.jdbc.sql("""
				select nullif(h.name, '') as name, concat_ws(' · ', nullif(coalesce(h.email, a.email), ''),
				         nullif(h.phone, '')) as contact,
				       coalesce(h.positions, '{}') as positions, coalesce(h.people, '{}') as people
				  from account a left join handbill h on h.account_id = a.id where a.id = ?
				""")
			.param(account.value())
			.query((row, number) -> new Heading(row.getString("name"), row.getString("contact"),
					List.of((String[]) row.getArray("positions").getArray()),
					List.of((String[]) row.getArray("people").getArray())))
			.single();
	}

	private List<PrintedCompany> companies(AccountId account) {
		return this.jdbc.sql("""
				select t.id, t.name, coalesce(t.category, t.industry) as category, t.place, t.priority, fit.off_focus,
				       exists (select from list_tick k
				                where k.account_id = t.account_id and k.target_id = t.id and k.tick = 'AVOID'
				                  and k.withdrawn_on is null) as avoided
				  from target_company t
				  join target_fit fit on fit.account_id = t.account_id and fit.target_id = t.id
				 where t.account_id = :account
				 order by t.priority, t.name_key, t.id
				 limit :most
				""")
			.param("account", account.value())
			.param("most", MOST_READ)
			.query((row, number) -> new PrintedCompany(new TargetId(row.getObject("id", UUID.class)),
					row.getString("name"), row.getString("category"), row.getString("place"), row.getInt("priority"),
					row.getBoolean("off_focus"), row.getBoolean("avoided")))
			.list();
	}

}
