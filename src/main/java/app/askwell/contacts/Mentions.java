package app.askwell.contacts;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what the seeker wrote elsewhere that mentions people by their whole names: it is
 * about others as well, so nobody but the seeker changes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Mentions {

	/** Enough to go through; there may be more. */
	static final int MOST = 50;

	private static final String SQL = """
			with told (place, id, title, words) as (
			  select 'PERSON', id, name, concat_ws(' ', how_met, notes, job_title) from contact where account_id = :account
			  union all
			  select 'PERSON', c.id, c.name, x.words from contact c
			    join (select contact_id, fact as words from contact_fact where account_id = :account
			          union all
			          select contact_id, concat_ws(' ', subject, why_them) from ask where account_id = :account
			          union all
			          select contact_id, action from promise where account_id = :account
			          union all
			          select contact_id, what from give where account_id = :account
			          union all
			          select contact_id, note from touch where account_id = :account
			          union all
			          select contact_id, concat_ws(' ', draft, step) from follow_up where account_id = :account
			          union all
			          select contact_id, reason from saved_anyway where account_id = :account) x on x.contact_id = c.id
			   where c.account_id = :account
			  union all
			  select 'MEETING', m.id, coalesce(m.title, (select string_agg(c.name, ', ' order by c.name_key)
			           from meeting_contact mc join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
			          where mc.account_id = m.account_id and mc.meeting_id = m.id and c.id <> all (:rows)), ''),
			         concat_ws(' ', title, place, introduction, array_to_string(questions, ' '), offer, their_interests, notes,
			                   learned, new_companies, new_positions, resume_feedback)
			    from meeting m where account_id = :account
			  union all
			  select 'NEED', id, what, concat_ws(' ', what, why, outcome) from need where account_id = :account
			  union all
			  select 'OPPORTUNITY', o.id, o.role || ', ' || o.company, concat_ws(' ', o.role, o.company, o.notes, o.origin_note,
			           (select string_agg(f.step, ' ') from follow_up f where f.account_id = o.account_id
			               and f.opportunity_id = o.id and f.id <> all (:rows)))
			    from opportunity o where account_id = :account
			  union all
			  select 'TARGET', id, name, concat_ws(' ', why, notes) from target_company
			   where account_id = :account and removed_on is null
			  union all
			  select 'TARGET', t.id, t.name, k.note from list_tick k
			    join target_company t on t.account_id = k.account_id and t.id = k.target_id
			   where k.account_id = :account and k.id <> all (:rows)
			  union all
			  select 'REVIEW', id, '', note from weekly_review where account_id = :account
			  union all
			  select 'HANDBILL', id, '', concat_ws(' ', array_to_string(people, ' '), array_to_string(ways, ' '), offer)
			    from handbill where account_id = :account
			  union all
			  select 'EDITION', id, '', content from edition where account_id = :account
			  union all
			  select 'COACH', c.id, s.name, concat_ws(' ', c.text, c.answer) from coach_comment c
			    join coach_share s on s.account_id = c.account_id and s.id = c.share_id
			   where c.account_id = :account
			)
			select place, id, min(title) as title from told
			 where id <> all (:rows)
			   and exists (select from unnest(:names) it where position(lower(it) in lower(words)) > 0)
			 group by place, id order by place, title, id limit :most
			""";

	private final JdbcClient jdbc;

	Mentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Something that mentions them.
	 *
	 * @param place whose words tell what it is
	 */
	record Mention(String place, UUID id, String title) {

		public String words() {
			return "farewell.mention." + this.place
					+ (this.title.isEmpty() && this.place.equals("MEETING") ? ".untitled" : "");
		}

		/** Where it can be changed. */
		public String path() {
			return switch (this.place) {
				case "PERSON" -> "/people/" + this.id;
				case "MEETING" -> "/meetings/" + this.id;
				case "NEED" -> "/needs/" + this.id;
				case "OPPORTUNITY" -> "/opportunities/" + this.id;
				case "TARGET" -> "/targets/" + this.id;
				case "REVIEW" -> "/review/earlier?at=" + this.id + "#review-" + this.id;
				case "COACH" -> "/settings/coaches/comments/" + this.id;
				case "EDITION" -> "/handbill/editions/" + this.id;
				default -> "/handbill";
			};
		}

	}

	/** What mentions these people, apart from what is their own. */
	List<Mention> of(AccountId account, PeopleForgotten people) {
		return this.jdbc.sql(SQL)
			.param("account", account.value())
			.param("rows", people.ids())
			.param("names", people.names().toArray(String[]::new))
			.param("most", MOST)
			.query(Rows.of(Mention.class))
			.list();
	}

}
