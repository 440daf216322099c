package app.askwell.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting as far as a calendar needs to know it.
 *
 * @param people their names, in order
 */
record MeetingLine(UUID id, int version, String kind, @Nullable String title, LocalDate on, @Nullable LocalTime at,
		@Nullable Integer minutes, @Nullable String place, boolean planned, boolean cancelled, List<String> people) {

	/** For the statement that names the meetings and the account. */
	static final String COLUMNS = """
			select m.id, m.version, m.kind, m.title, m.meeting_on, m.starts_at, m.minutes, m.place,
			       m.held_on is null and m.cancelled_on is null as planned, m.cancelled_on is not null as cancelled,
			       array(select c.name from meeting_contact mc
			               join contact c on c.account_id = mc.account_id and c.id = mc.contact_id
			              where mc.account_id = m.account_id and mc.meeting_id = m.id
			              order by c.name_key, c.id) as people
			  from meeting m where m.account_id = :account
			""";

	static MeetingLine read(ResultSet row, int number) throws SQLException {
		return new MeetingLine(row.getObject("id", UUID.class), row.getInt("version"), row.getString("kind"),
				row.getString("title"), row.getObject("meeting_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getObject("minutes", Integer.class),
				row.getString("place"), row.getBoolean("planned"), row.getBoolean("cancelled"),
				List.of((String[]) row.getArray("people").getArray()));
	}

}
