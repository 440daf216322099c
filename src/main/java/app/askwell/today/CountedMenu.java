package app.askwell.today;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.web.Menu;
import app.askwell.web.MenuCounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The menu's figures in one statement. */
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
		return this.jdbc
			.sql("""
					select
					  (select count(*) from due_item where account_id = :account and due_on <= :horizon) as due,
					  (select count(*) from contact where account_id = :account) as people,
					  (select count(*) from ask where account_id = :account and closed_on is null)
					  + (select count(*) from promise where account_id = :account and kept_on is null and released_on is null)
					  + (select count(*) from give where account_id = :account and delivered_on is null
					                                 and withdrawn_on is null) as open,
					  (select count(*) from target_company where account_id = :account and removed_on is null) as targets
					""")
			.param("account", me.account().value())
			.param("horizon", TodayBoard.horizon(me.today(this.clock)))
			.query(Menu.class)
			.single();
	}

}
