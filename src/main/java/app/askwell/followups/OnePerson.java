package app.askwell.followups;

import app.askwell.contacts.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what is due, and its history, when two people turn out to be one. One meeting
 * asks for one thank-you: if either was thanked, the other's is not needed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OnePerson {

	private static final String SAME_THANKS = """
			 and kind = 'THANK_YOU' and meeting_id in (
			   select o.meeting_id from follow_up o
			    where o.account_id = f.account_id and o.kind = 'THANK_YOU' and o.contact_id = :other%s)
			""";

	/** One opportunity asks for one telling how it turned out. */
	private static final String SAME_NEWS = """
			delete from follow_up f where account_id = :account and contact_id = :gone and kind = 'CLOSE_THE_LOOP'
			   and opportunity_id in (
			     select o.opportunity_id from follow_up o
			      where o.account_id = f.account_id and o.kind = 'CLOSE_THE_LOOP' and o.contact_id = :kept)
			""";

	private final JdbcClient jdbc;

	OnePerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PeopleMerged merged) {
		run("delete from follow_up f where account_id = :account and contact_id = :kept and closed_at is null"
				+ SAME_THANKS.formatted(" and o.closed_at is not null").replace(":other", ":gone"), merged);
		run("delete from follow_up f where account_id = :account and contact_id = :gone"
				+ SAME_THANKS.formatted("").replace(":other", ":kept"), merged);
		run(SAME_NEWS, merged);
		run("""
				update follow_up set contact_id = :kept, version = version + 1
				 where account_id = :account and contact_id = :gone
				""", merged);
		run("""
				update stay_in_touch_pause set contact_id = :kept, version = version + 1
				 where account_id = :account and contact_id = :gone
				""", merged);
	}

	private void run(String sql, PeopleMerged merged) {
		this.jdbc.sql(sql)
			.param("account", merged.account().value())
			.param("kept", merged.kept().value())
			.param("gone", merged.gone().value())
			.update();
	}

}
