package app.askwell.example;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.companies.TargetId;
import app.askwell.contacts.ContactId;
import app.askwell.exchange.AskId;
import app.askwell.exchange.GiveId;
import app.askwell.exchange.PromiseId;
import app.askwell.followups.FollowUpId;
import app.askwell.followups.FollowUpKind;
import app.askwell.meetings.MeetingId;
import app.askwell.needs.NeedId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a story calls by its words. */
@Component
class WhoIsWho {

	private final JdbcClient jdbc;

	WhoIsWho(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ContactId person(AccountId account, String name) {
		return new ContactId(
				one(UUID.class, "select id from contact where account_id = ? and name = ?", account, name));
	}

	AskId ask(AccountId account, ContactId of, String subject) {
		return new AskId(one(UUID.class, """
				select id from ask where account_id = ? and contact_id = ? and subject = ? and closed_on is null
				""", account, of.value(), subject));
	}

	PromiseId promise(AccountId account, ContactId by, String action) {
		return new PromiseId(one(UUID.class, """
				select id from promise where account_id = ? and contact_id = ? and action = ?
				""", account, by.value(), action));
	}

	NeedId need(AccountId account, String what) {
		return new NeedId(one(UUID.class, "select id from need where account_id = ? and what = ? and closed_on is null",
				account, what));
	}

	TargetId target(AccountId account, String name) {
		return new TargetId(
				one(UUID.class, "select id from target_company where account_id = ? and name = ?", account, name));
	}

	GiveId give(AccountId account, ContactId to, String what) {
		return new GiveId(one(UUID.class, """
				select id from give where account_id = ? and contact_id = ? and what = ?
				""", account, to.value(), what));
	}

	/** The planned meeting with someone. */
	MeetingId planned(AccountId account, ContactId with) {
		return new MeetingId(one(UUID.class, """
				select m.id from meeting m
				  join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
				 where m.account_id = ? and mc.contact_id = ? and m.held_on is null and m.cancelled_on is null
				""", account, with.value()));
	}

	/** The planned event of this title. */
	MeetingId planned(AccountId account, String title) {
		return new MeetingId(one(UUID.class, """
				select id from meeting where account_id = ? and title = ? and held_on is null and cancelled_on is null
				""", account, title));
	}

	/** The last conversation with someone until a day. */
	MeetingId held(AccountId account, ContactId with, LocalDate latest) {
		return new MeetingId(one(UUID.class, """
				select m.id from meeting m
				  join meeting_contact mc on mc.account_id = m.account_id and mc.meeting_id = m.id
				 where m.account_id = ? and mc.contact_id = ? and m.held_on <= ? order by m.held_on desc, m.id limit 1
				""", account, with.value(), latest));
	}

	OpportunityId opportunity(AccountId account, String role) {
		return new OpportunityId(
				one(UUID.class, "select id from opportunity where account_id = ? and role = ?", account, role));
	}

	/** What was planned first for an opportunity, and is not done. */
	FollowUpId step(AccountId account, OpportunityId opportunity) {
		return new FollowUpId(one(UUID.class, """
				select id from follow_up where account_id = ? and opportunity_id = ? and closed_at is null
				 order by due_on, id limit 1
				""", account, opportunity.value()));
	}

	/** The newest follow-up of a kind with someone. */
	FollowUpId followUp(AccountId account, ContactId with, FollowUpKind kind) {
		return new FollowUpId(one(UUID.class, """
				select id from follow_up where account_id = ? and contact_id = ? and kind = ? order by id desc limit 1
				""", account, with.value(), kind.name()));
	}

	/**
	 * The version of a person or a meeting, as a form that is opened now would know it.
	 */
	int version(AccountId account, String table, UUID id) {
		return one(Integer.class, "select version from " + table + " where account_id = ? and id = ?", account, id);
	}

	private <T> T one(Class<T> type, String sql, AccountId account, Object... words) {
		JdbcClient.StatementSpec query = this.jdbc.sql(sql).param(account.value());
		for (Object word : words) {
			query = query.param(word);
		}
		return query.query(type).single();
	}

}
