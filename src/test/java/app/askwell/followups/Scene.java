package app.askwell.followups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One seeker with people and meetings, put straight into the tables. */
record Scene(Everything everything, Seeker maya) {

	static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	ContactId contact(String name) {
		return contact(name, null);
	}

	ContactId contact(String name, @Nullable String email) {
		ContactId id = ContactId.next();
		insert("insert into contact (account_id, id, name, name_key, reach, email, added_on, version)"
				+ " values (?, ?, ?, lower(?), 'NONE', ?, '2026-01-01', 0)", id.value(), name, name, email);
		return id;
	}

	MeetingId meeting(LocalDate heldOn, @Nullable String learned, ContactId... with) {
		MeetingId id = MeetingId.next();
		insert("insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, learned, version)"
				+ " values (?, ?, 'IN_PERSON', 'GATHER_INFORMATION', ?, ?, ?, 0)", id.value(), heldOn, heldOn, learned);
		for (ContactId contact : with) {
			insert("insert into meeting_contact (account_id, meeting_id, contact_id) values (?, ?, ?)", id.value(),
					contact.value());
		}
		return id;
	}

	void touch(ContactId contact, LocalDate on) {
		insert("insert into touch (account_id, id, contact_id, touched_on, note, version) values (?, ?, ?, ?, 'x', 0)",
				UUID.randomUUID(), contact.value(), on);
	}

	void give(ContactId contact, LocalDate delivered) {
		insert("insert into give (account_id, id, contact_id, kind, what, offered_on, delivered_on, version)"
				+ " values (?, ?, ?, 'HELP', 'x', ?, ?, 0)", UUID.randomUUID(), contact.value(), delivered, delivered);
	}

	void promise(ContactId contact, LocalDate kept) {
		insert("insert into promise (account_id, id, contact_id, action, check_back_on, made_on, kept_on, version)"
				+ " values (?, ?, ?, 'x', ?, ?, ?, 0)", UUID.randomUUID(), contact.value(), kept, kept, kept);
	}

	FollowUpId only(FollowUpKind kind) {
		return new FollowUpId(
				sql("select id from follow_up where account_id = ? and kind = ?", kind.name()).query(UUID.class)
					.single());
	}

	/** Kind, day and end of each follow-up, in the order in which they arose. */
	List<String> followUps() {
		return sql("select kind || ' ' || due_on || coalesce(' ' || closed_as, '') from follow_up"
				+ " where account_id = ? order by id")
			.query(String.class)
			.list();
	}

	List<String> history(FollowUpId id) {
		return sql("select what || coalesce(' ' || until_on, '') from follow_up_event"
				+ " where account_id = ? and follow_up_id = ? order by happened_at, id", id.value())
			.query(String.class)
			.list();
	}

	JdbcClient.StatementSpec sql(String sql, @Nullable Object... more) {
		JdbcClient.StatementSpec statement = this.everything.sql(sql).param(this.maya.account().value());
		for (@Nullable
		Object one : more) {
			statement = statement.param(one);
		}
		return statement;
	}

	private void insert(String sql, @Nullable Object... more) {
		sql(sql, more).update();
	}

}
