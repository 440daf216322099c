package app.askwell;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fills an account with any number of people and all that happens between them, by SQL.
 */
public final class Crowd {

	private Crowd() {
	}

	/**
	 * So many contacts; every second with a meeting, a promise, a give, a touch and
	 * follow-ups.
	 */
	public static void fill(Everything everything, Seeker seeker, int contacts, LocalDate today) {
		UUID account = seeker.account().value();
		for (String sql : """
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band, ownership,
				  places, started_on, version)
				values (:a, gen_random_uuid(), '{VP Marketing}', 'medical devices', 'medical devices', 'FROM_50_TO_500',
				  'FROM_50_TO_500', 'PRIVATE', '{Boston}', :d, 0);
				insert into target_company (account_id, id, name, name_key, industry, industry_key, priority, added_on, version)
				select :a, gen_random_uuid(), 'Company ' || n, 'company ' || n, 'medical devices', 'medical devices',
				  1 + n % 3, :d, 0 from generate_series(1, greatest(:n / 5, 5)) n;
				insert into contact (account_id, id, name, name_key, job_title, company, company_key, reach, added_on, version)
				select :a, gen_random_uuid(), 'Person ' || n, 'person ' || n, 'Director', 'Company ' || n % 40,
				  'company ' || n % 40, (array['COULD_HIRE','INFLUENCES','CONNECTOR','NONE'])[1 + n % 4], :d, 0
				  from generate_series(1, :n) n;
				insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, learned, version)
				select :a, id, 'IN_PERSON', 'EXPAND_NETWORK', :d - 60, :d - 60, 'Learned something', 0
				  from contact where account_id = :a and right(name, 1) in ('0','2','4','6','8');
				insert into meeting_contact (account_id, meeting_id, contact_id)
				select :a, id, id from meeting where account_id = :a;
				insert into promise (account_id, id, contact_id, meeting_id, action, check_back_on, made_on, version)
				select :a, id, id, id, 'Introduce you to someone', :d - 3, :d - 60, 0 from meeting where account_id = :a;
				insert into give (account_id, id, contact_id, kind, what, offered_on, due_on, version)
				select :a, id, id, 'HELP', 'Send the list', :d - 60, :d, 0 from meeting where account_id = :a;
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				select :a, id, id, :d - 50, 'Sent an article', 0 from meeting where account_id = :a;
				insert into follow_up (account_id, id, kind, contact_id, promise_id, due_on, version)
				select :a, id, 'CHECK_BACK', id, id, :d - 3, 0 from meeting where account_id = :a;
				insert into follow_up (account_id, id, kind, contact_id, give_id, due_on, version)
				select :a, gen_random_uuid(), 'KEEP_MY_WORD', id, id, :d, 0 from meeting where account_id = :a;
				insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)
				select :a, gen_random_uuid(), id, 'FAMILY', 'Twins', :d, 0 from contact where account_id = :a;
				update contact set introducer_id = (select id from contact i where i.account_id = :a and i.name = 'Person 7')
				 where account_id = :a and name like 'Person %3';
				insert into contact_tag (account_id, id, contact_id, tag_key, tag)
				select :a, gen_random_uuid(), id, 'fair', 'Fair' from contact where account_id = :a and name like 'Person %3';
				insert into need (account_id, id, what, why, needed_by, added_on, version)
				select :a, gen_random_uuid(), 'What directors at Company ' || n || ' read', 'To write to them', :d + 9, :d, 0
				  from generate_series(1, 5) n;
				insert into meeting (account_id, id, kind, purpose, meeting_on, version)
				select :a, gen_random_uuid(), 'PHONE', 'EXPAND_NETWORK', :d + 2, 0 from generate_series(1, :n / 10 + 1);
				insert into pitch (account_id, id, introduction, profile, impacts, written_on, replaced_on, version)
				select :a, gen_random_uuid(), 'I launch devices.', 'I launch devices.', '{From 3 to 41}', :d - n,
				  case when n > 0 then :d end, 0 from generate_series(0, :n / 10) n;
				insert into rehearsal (account_id, id, pitch_id, part, rehearsed_on, seconds, felt, version)
				select :a, gen_random_uuid(), id, 'PROFILE', :d, 112, 'STEADY', 0 from pitch where account_id = :a;
				insert into own_question (account_id, id, theme, question, question_key, added_on, version)
				select :a, gen_random_uuid(), 'FIELD', 'Question ' || n, 'question ' || n, :d, 0 from generate_series(1, 40) n;
				insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, closed_as,
				  origin_meeting_id, version)
				select :a, gen_random_uuid(), 'Role ' || n, 'Company ' || n % 40, 'company ' || n % 40, :d - 40, s, :d - n % 30,
				  case s when 'CLOSED' then 'GONE' end, (select id from meeting where account_id = :a and held_on is not null limit 1), 0
				  from generate_series(1, 60 + :n / 2) n, lateral (
				    select (array['LEAD','APPLIED','INTERVIEW','OFFER','ACCEPTED','CLOSED'])[1 + n % 6] as s) k;
				insert into opportunity_stage (account_id, id, opportunity_id, stage, entered_on, version)
				select :a, gen_random_uuid(), id, stage, stage_on, 0 from opportunity where account_id = :a;
				insert into opportunity_contact (account_id, opportunity_id, contact_id, part)
				select :a, o.id, c.id, 'HELPS' from opportunity o
				  join contact c on c.account_id = o.account_id and c.name = 'Person 1' where o.account_id = :a;
				insert into interview (account_id, meeting_id, opportunity_id)
				select :a, m.id, (select id from opportunity where account_id = :a limit 1) from meeting m
				 where m.account_id = :a and m.held_on is not null limit 20;
				insert into follow_up (account_id, id, kind, opportunity_id, step, due_on, version)
				select :a, gen_random_uuid(), 'NEXT_STEP', id, 'Send the portfolio', :d, 0 from opportunity
				 where account_id = :a and stage in ('LEAD', 'INTERVIEW')
				"""
			.split(";")) {
			everything.sql(sql).param("a", account).param("d", today).param("n", contacts).update();
		}
		// What autovacuum does within a minute.
		everything.sql("analyze").update();
	}

}
