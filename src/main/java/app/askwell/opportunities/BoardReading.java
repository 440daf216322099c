package app.askwell.opportunities;

import java.time.Clock;
import java.util.List;

import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board and the list of opportunities, each in one statement. */
@Component
@Transactional(readOnly = true)
class BoardReading {

	/** So many cards a column; the rest is in the list. */
	static final int MOST_OF_STAGE = 20;

	static final int PAGE = 50;

	/** Whom each came from and what comes next, for those that are shown alone. */
	private static final String IN_WORDS = """
			select s.id, s.role, s.company, s.stage, s.stage_on, s.closed_as, s.answer_by, s.of_stage, n.step, n.step_on,
			       coalesce(c.name, (select string_agg(k.name, ', ' order by k.name_key) from meeting_contact mc
			          join contact k on k.account_id = mc.account_id and k.id = mc.contact_id
			         where mc.account_id = s.account_id and mc.meeting_id = s.origin_meeting_id)) as through
			  from shown s
			  left join ask a on a.account_id = s.account_id and a.id = s.origin_ask_id
			  left join contact c on c.account_id = s.account_id and c.id = coalesce(s.origin_contact_id, a.contact_id)
			  left join lateral (
			    select f.step, coalesce(f.snoozed_until, f.due_on) as step_on from follow_up f
			     where f.account_id = s.account_id and f.opportunity_id = s.id and f.kind = 'NEXT_STEP'
			       and f.closed_at is null
			     order by 2, f.id limit 1) n on true
			 order by s.place
			""";

	private static final String BOARD = """
			with numbered as (
			  select o.*, row_number() over (partition by stage order by stage_on desc, id desc) as place,
			         count(*) over (partition by stage) as of_stage
			    from opportunity o where account_id = :account
			), shown as (
			  select * from numbered where place <= case stage when 'CLOSED' then 1 else :most end)
			""" + IN_WORDS;

	private static final String LIST = """
			with shown as (
			  select o.*, 0 as of_stage,
			         row_number() over (order by stage = 'CLOSED', stage_on desc, id desc) as place
			    from opportunity o where account_id = :account and (:stage::text is null or stage = :stage)
			   order by stage = 'CLOSED', stage_on desc, id desc limit :limit offset :offset)
			""" + IN_WORDS;

	private final JdbcClient jdbc;

	private final Clock clock;

	BoardReading(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Board board(SignedIn me) {
		List<Card> cards = this.jdbc.sql(BOARD)
			.param("account", me.account().value())
			.param("most", MOST_OF_STAGE)
			.query(Rows.of(Card.class))
			.list();
		return Board.of(cards, me.today(this.clock));
	}

	/**
	 * A page of the list: what is open first, the latest move first.
	 * @param stage only this one, or null for all
	 * @throws NotFound if there is no such page
	 */
	CardList list(SignedIn me, @Nullable OpportunityStage stage, String number) {
		Slice.Request page = Slice.Request.of(number, PAGE);
		List<Card> read = this.jdbc.sql(LIST)
			.param("account", me.account().value())
			.param("stage", (stage != null) ? stage.name() : null)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(Card.class))
			.list();
		if (read.isEmpty() && page.page() > 1) {
			throw new NotFound(page.toString());
		}
		return new CardList(page.slice(read), stage, me.today(this.clock));
	}

}
