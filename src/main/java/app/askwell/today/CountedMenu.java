package app.askwell.today;

import java.time.Clock;

import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.web.Menu;
import app.askwell.web.MenuCounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The menu's figures in one statement, none counted further than it is shown, and the
 * mail that is stopped.
 */
@Component
class CountedMenu implements MenuCounts {

	private final JdbcClient jdbc;

	private final Clock clock;

	CountedMenu(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Menu of(SignedIn me) {
		return this.jdbc.sql("""
				select
				  (select count(*) from (select from due_item where account_id = :account and due_on <= :horizon
				                          limit :most) one) as due,
				  (select count(*) from (select from contact where account_id = :account limit :most) one) as people,
				  (select count(*) from (
				    select from ask where account_id = :account and closed_on is null
				    union all
				    select from promise where account_id = :account and kept_on is null and released_on is null
				    union all
				    select from give where account_id = :account and delivered_on is null and withdrawn_on is null
				    limit :most) one) as open,
				  (select count(*) from (select from target_company where account_id = :account and removed_on is null
				                          limit :most) one) as targets,
				  mail.answer as mail_stopped, mail.reply as mail_reply,
				  coalesce((select single_keys from account where id = :account), true) as single_keys
				  from (select) as one left join lateral (
				    select answer, reply, tried_at from outbox_mail where account_id = :account and state = 'STOPPED'
				    union all
				    select answer, null, paused_at from mail_pause
				     where exists (select from outbox_mail where account_id = :account and next_try_at is not null)
				    order by 3 desc limit 1) mail on true
				""")
			.param("account", me.account().value())
			.param("most", Menu.MOST + 1)
			.param("horizon", TodayBoard.horizon(me.today(this.clock)))
			.query(Rows.of(Menu.class))
			.single();
	}

}
