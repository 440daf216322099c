package app.askwell.opportunities;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * The way back from an opportunity: from whom it came, through whom they came, and so on
 * to the first of them, however long ago. A circle of introductions ends where it would
 * begin again.
 */
@Upholds(Rule.R4)
final class Lines {

	/** Introductions that are followed. */
	static final int MOST = 40;

	/**
	 * Two tables for a statement with {@code :account}, {@code :id} and {@code :most}:
	 * {@code start}, from whom the opportunity itself came, and {@code line}, everybody
	 * on the way back from each of these, with the people up to there in {@code path}.
	 */
	static final String SQL = """
			with recursive start (id) as (
			  select o.origin_contact_id from opportunity o
			   where o.account_id = :account and o.id = :id and o.origin_contact_id is not null
			  union
			  select a.contact_id from opportunity o
			    join ask a on a.account_id = o.account_id and a.id = o.origin_ask_id
			   where o.account_id = :account and o.id = :id
			  union
			  select mc.contact_id from opportunity o
			    join meeting_contact mc on mc.account_id = o.account_id and mc.meeting_id = o.origin_meeting_id
			   where o.account_id = :account and o.id = :id
			), line (first, id, depth, path) as (
			  select id, id, 0, array[id] from start
			  union all
			  select l.first, t.by_id, l.depth + 1, l.path || t.by_id
			    from line l
			    join contact c on c.account_id = :account and c.id = l.id
			   cross join lateral (select coalesce(c.introducer_id, (
			       select mc.contact_id from meeting_new_name n
			         join meeting m on m.account_id = n.account_id and m.id = n.meeting_id
			         join meeting_contact mc on mc.account_id = n.account_id and mc.meeting_id = n.meeting_id
			        where n.account_id = :account and n.contact_id = c.id and mc.contact_id <> c.id
			        order by m.meeting_on, mc.meeting_id, mc.contact_id limit 1)) as by_id) t
			   where t.by_id <> all (l.path) and l.depth < :most
			)
			""";

	private Lines() {
	}

}
