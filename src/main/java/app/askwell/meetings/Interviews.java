package app.askwell.meetings;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Rows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which meetings are interviews, and for what. An interview is a meeting in all else:
 * planned, prepared, written down and thanked for.
 */
@Service
@Transactional
public class Interviews {

	private final JdbcClient jdbc;

	private final Changes changes;

	Interviews(JdbcClient jdbc, Changes changes) {
		this.jdbc = jdbc;
		this.changes = changes;
	}

	/**
	 * What a form is for; null where it is for no opportunity.
	 * @throws NotFound if there is no such opportunity
	 */
	@Transactional(readOnly = true)
	public @Nullable InterviewFor of(AccountId account, @Nullable OpportunityId opportunity) {
		if (opportunity == null) {
			return null;
		}
		return this.jdbc.sql("select id, role, company from opportunity where account_id = ? and id = ?")
			.params(account.value(), opportunity.value())
			.query(Rows.of(InterviewFor.class))
			.optional()
			.orElseThrow(() -> new NotFound(opportunity.toString()));
	}

	/**
	 * Makes a meeting an interview for an opportunity, and for no other.
	 * @throws NotFound if there is no such meeting or opportunity
	 */
	public void add(AccountId account, MeetingId meeting, OpportunityId opportunity) {
		int rows = this.jdbc.sql("""
				insert into interview (account_id, meeting_id, opportunity_id)
				select m.account_id, m.id, o.id
				  from meeting m join opportunity o on o.account_id = m.account_id and o.id = :opportunity
				 where m.account_id = :account and m.id = :meeting
				on conflict (account_id, meeting_id) do update set opportunity_id = excluded.opportunity_id
				""")
			.param("account", account.value())
			.param("meeting", meeting.value())
			.param("opportunity", opportunity.value())
			.update();
		if (rows == 0) {
			throw new NotFound(meeting.toString());
		}
	}

	/** Leaves a meeting in the book that is no interview for this after all. */
	public Recorded<MeetingId> remove(AccountId account, MeetingId meeting, OpportunityId opportunity) {
		return this.changes.record(account, "interview.removed", () -> {
			int rows = this.jdbc.sql("""
					delete from interview where account_id = ? and meeting_id = ? and opportunity_id = ?
					""").params(account.value(), meeting.value(), opportunity.value()).update();
			if (rows == 0) {
				throw new NotFound(meeting.toString());
			}
			return meeting;
		});
	}

}
