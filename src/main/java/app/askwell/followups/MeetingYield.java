package app.askwell.followups;

import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of a meeting with one of the people there, as far as it is still open. */
@Component
class MeetingYield {

	private final JdbcClient jdbc;

	MeetingYield(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Offered> offered(AccountId account, @Nullable MeetingId meeting, @Nullable ContactId contact) {
		return of(account, meeting, contact, """
				select action, check_back_on from promise
				 where account_id = :account and meeting_id = :meeting and contact_id = :contact
				   and kept_on is null and released_on is null
				 order by check_back_on, id
				""").query(Rows.of(Offered.class)).list();
	}

	List<MyWord> myWord(AccountId account, @Nullable MeetingId meeting, @Nullable ContactId contact) {
		return of(account, meeting, contact, """
				select what, due_on from give
				 where account_id = :account and meeting_id = :meeting and contact_id = :contact
				   and delivered_on is null and withdrawn_on is null
				 order by due_on, id
				""").query(Rows.of(MyWord.class)).list();
	}

	private JdbcClient.StatementSpec of(AccountId account, @Nullable MeetingId meeting, @Nullable ContactId contact,
			String sql) {
		return this.jdbc.sql(sql)
			.param("account", account.value())
			.param("meeting", (meeting != null) ? meeting.value() : null, java.sql.Types.OTHER)
			.param("contact", (contact != null) ? contact.value() : null, java.sql.Types.OTHER);
	}

}
