package app.askwell.opportunities;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what an opportunity can have come from: people, their meetings and the asks that
 * were made of them, from any time.
 */
@Component
@Transactional(readOnly = true)
@Upholds(Rule.R4)
class Origins {

	/** As many as can be looked through; a year or more of the name narrows them down. */
	static final int MOST = 30;

	private static final int MOST_PEOPLE = 8;

	private static final int LONGEST = 200;

	private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

	/** Every row that can be an origin, each in words. */
	private static final String EVERY = """
			with origin as (
			  select 'contact' as kind, c.id, c.id as contact_id, c.name as person, c.company as about,
			         null::date as day from contact c where c.account_id = :account
			  union all
			  select 'meeting', m.id, null, (
			           select string_agg(c.name, ', ' order by c.name_key) from meeting_contact mc
			             join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
			            where mc.account_id = m.account_id and mc.meeting_id = m.id),
			         m.title, coalesce(m.held_on, m.meeting_on)
			    from meeting m where m.account_id = :account and m.cancelled_on is null
			  union all
			  select case a.kind when 'INTRODUCTION' then 'introduction' else 'ask' end, a.id, a.contact_id, c.name,
			         a.subject, a.asked_on
			    from ask a join contact c on c.account_id = a.account_id and c.id = a.contact_id
			   where a.account_id = :account)
			""";

	private static final String FOUND = EVERY + """
			, people as (
			  select id, name_key from contact
			   where account_id = :account and anonymised_on is null and :name <> '' and position(:name in name_key) > 0
			   order by position(:name in name_key), name_key, id limit :people)
			select o.* from origin o
			 where (o.kind = 'contact' and o.id in (select id from people)
			        or o.contact_id in (select id from people)
			        or o.kind = 'meeting' and exists (
			          select from meeting_contact mc join people p on p.id = mc.contact_id
			           where mc.account_id = :account and mc.meeting_id = o.id))
			   and (:year::integer is null or o.day is null or extract(year from o.day) = :year)
			 order by o.day desc nulls first, o.id limit :most
			""";

	private final JdbcClient jdbc;

	Origins(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * People whose name is like what was typed, with their meetings and asks, the newest
	 * first. A year beside the name leaves what was in that year.
	 */
	List<OriginLine> found(AccountId account, String typed) {
		Matcher year = YEAR.matcher(typed.substring(0, Math.min(typed.length(), LONGEST)));
		Integer only = year.find() ? Integer.valueOf(year.group()) : null;
		return this.jdbc.sql(FOUND)
			.param("account", account.value())
			.param("name", Words.nameKey(year.replaceAll(" ")))
			.param("year", only)
			.param("people", MOST_PEOPLE)
			.param("most", MOST)
			.query(Rows.of(OriginLine.class))
			.list();
	}

	/**
	 * One that was chosen, in words; none where nobody was.
	 * @throws NotFound if it is not the account's
	 */
	List<OriginLine> chosen(AccountId account, Origin origin) {
		String chosen = origin.chosen();
		if (chosen.isEmpty()) {
			return List.of();
		}
		List<OriginLine> found = this.jdbc.sql(EVERY + """
				select * from origin where id = :id::uuid
				   and (kind = :kind or :kind = 'ask' and kind = 'introduction')
				""")
			.param("account", account.value())
			.param("id", chosen.substring(chosen.indexOf(':') + 1))
			.param("kind", chosen.substring(0, chosen.indexOf(':')))
			.query(Rows.of(OriginLine.class))
			.list();
		if (found.isEmpty()) {
			throw new NotFound(chosen);
		}
		return found;
	}

	void mustBeKnown(AccountId account, Origin origin) {
		chosen(account, origin);
	}

}
