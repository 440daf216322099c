package app.askwell.coach;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.Rows;
import app.askwell.shared.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a coach sees, as the account that the link is of. What is not ticked is not
 * even read.
 */
@Component
@Transactional(readOnly = true)
class CoachReading {

	private static final String PEOPLE = """
			select coach_code(:share, c.id) as code, case when :named then c.name end as name,
			       case when :named then c.job_title end as job_title, case when :named then c.company end as company,
			       l.at_target, l.in_industry, l.reach, l.stage, l.last_on, l.given\\:\\:int as given,
			       l.received\\:\\:int as received
			  from person_line l join contact c on c.account_id = l.account_id and c.id = l.contact_id
			 where c.account_id = :account
			 order by l.last_on desc nulls last, l.at_target desc, c.id limit :limit offset :offset
			""";

	private static final String DEALS = """
			with deal as (
			  select 'ASK' as what, kind, asked_on as day, coalesce(closed_as, 'OPEN') as state, subject as words, contact_id, id
			    from ask a where account_id = :account
			     and not exists (select from promise p where p.account_id = a.account_id and p.ask_id = a.id)
			  union all
			  select 'PROMISE', a.kind, p.made_on, case when p.kept_on is not null then 'KEPT'
			         when p.released_on is not null then 'RELEASED' else 'OPEN' end, p.action, p.contact_id, p.id
			    from promise p left join ask a on a.account_id = p.account_id and a.id = p.ask_id
			   where p.account_id = :account
			  union all
			  select 'GIVE', kind, coalesce(delivered_on, offered_on), case when delivered_on is not null then 'DELIVERED'
			         when withdrawn_on is not null then 'WITHDRAWN' when due_on is not null then 'OPEN' else 'STANDING' end,
			         what, contact_id, id
			    from give where account_id = :account),
			latest as (select * from deal order by day desc, id desc limit :limit offset :offset)
			select d.what, d.kind, d.day, d.state, case when :worded then d.words end as words,
			       case when :people then coach_code(:share, d.contact_id) end as code,
			       case when :named then c.name end as name, :people and r.at_target as at_target,
			       :people and r.in_industry as in_industry
			  from latest d join contact c on c.account_id = :account and c.id = d.contact_id
			  join contact_reach r on r.account_id = :account and r.contact_id = d.contact_id
			 order by d.day desc, d.id desc
			""";

	private static final String FIGURES = """
			select (select count(*) from ask where account_id = :account)\\:\\:int as asked,
			       (select count(*) from ask where account_id = :account and closed_on is null)\\:\\:int as open,
			       p.promised, p.kept, p.released, g.given, g.offered
			  from (select count(*)\\:\\:int as promised, count(kept_on)\\:\\:int as kept, count(released_on)\\:\\:int as released
			          from promise where account_id = :account) p,
			       (select count(delivered_on)\\:\\:int as given,
			               (count(*) filter (where delivered_on is null and withdrawn_on is null))\\:\\:int as offered
			          from give where account_id = :account) g
			""";

	private final JdbcClient jdbc;

	CoachReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<PitchSeen> pitch(Guest guest) {
		return this.jdbc.sql("""
				select introduction, profile, array_to_string(impacts, E'\\n') as told, written_on
				  from pitch where account_id = :account and replaced_on is null
				""").param("account", guest.seeker().account().value()).query(Rows.of(PitchSeen.class)).optional();
	}

	/** People, those met last first. */
	Slice<PersonSeen> people(Guest guest, Slice.Request page) {
		return page.slice(paged(PEOPLE, guest, page).param("named", guest.sees(CoachPart.NAMES))
			.query(Rows.of(PersonSeen.class))
			.list());
	}

	Dealings figures(Guest guest) {
		return this.jdbc.sql(FIGURES)
			.param("account", guest.seeker().account().value())
			.query(Rows.of(Dealings.class))
			.single();
	}

	/** Asks, promises and gives, the latest first; of whom only as far as people show. */
	Slice<DealSeen> deals(Guest guest, Slice.Request page) {
		List<DealSeen> deals = paged(DEALS, guest, page).param("worded", guest.sees(CoachPart.WORDS))
			.param("people", guest.sees(CoachPart.PEOPLE))
			.param("named", guest.sees(CoachPart.NAMES))
			.query(Rows.of(DealSeen.class))
			.list();
		return page.slice(deals);
	}

	private JdbcClient.StatementSpec paged(String sql, Guest guest, Slice.Request page) {
		return this.jdbc.sql(sql)
			.param("account", guest.seeker().account().value())
			.param("share", guest.share().id())
			.param("limit", page.limit())
			.param("offset", page.offset());
	}

}
