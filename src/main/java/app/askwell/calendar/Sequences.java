package app.askwell.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often calendars saw something change. The version of a row alone would not
 * do: it grows with each note about a meeting, which no calendar is told of, and stays
 * when the account moves to another time zone, which moves them all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sequences {

	private final JdbcClient jdbc;

	private final Clock clock;

	Sequences(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Numbers the items; writes nothing. */
	List<Published> number(AccountId account, List<CalendarItem> items, ZoneId zone) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Map<UUID, Kept> kept = new HashMap<>();
		this.jdbc.sql("""
				select id, fingerprint, sequence, changed_at from calendar_entry
				 where account_id = :account and id = any (:ids)
				""")
			.param("account", account.value())
			.param("ids", ids(items))
			.query(Kept::read)
			.list()
			.forEach((one) -> kept.put(one.id(), one));
		return items.stream().map((item) -> number(item, kept.get(item.id()), zone, now)).toList();
	}

	/** Remembers the numbers that are new. Who comes second finds them there. */
	void keep(AccountId account, List<Published> published, ZoneId zone) {
		List<Published> changed = published.stream().filter(Published::isNew).toList();
		if (changed.isEmpty()) {
			return;
		}
		List<CalendarItem> items = changed.stream().map(Published::item).toList();
		this.jdbc
			.sql("""
					insert into calendar_entry (account_id, id, fingerprint, sequence, changed_at)
					select :account, x.id, x.fingerprint, x.sequence, :now
					  from unnest(:ids, :fingerprints, :sequences) as x (id, fingerprint, sequence)
					on conflict (account_id, id) do update
					   set fingerprint = excluded.fingerprint, sequence = excluded.sequence, changed_at = excluded.changed_at
					 where calendar_entry.sequence < excluded.sequence
					""")
			.param("account", account.value())
			.param("ids", ids(items))
			.param("fingerprints", items.stream().map((item) -> item.fingerprint(zone)).toArray(byte[][]::new))
			.param("sequences", changed.stream().map(Published::sequence).toArray(Integer[]::new))
			.param("now", changed.get(0).changedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Begins with the version of the row, and grows at least by one. */
	private static Published number(CalendarItem item, @Nullable Kept kept, ZoneId zone, Instant now) {
		if (kept == null) {
			return new Published(item, item.version(), now, true);
		}
		return Arrays.equals(kept.fingerprint(), item.fingerprint(zone))
				? new Published(item, kept.sequence(), kept.changedAt(), false)
				: new Published(item, Math.max(kept.sequence() + 1, item.version()), now, true);
	}

	private static UUID[] ids(List<CalendarItem> items) {
		return items.stream().map(CalendarItem::id).toArray(UUID[]::new);
	}

	/** What calendars were told last. */
	@SuppressWarnings("ArrayRecordComponent")
	private record Kept(UUID id, byte[] fingerprint, int sequence, Instant changedAt) {

		private static Kept read(ResultSet row, int number) throws SQLException {
			return new Kept(row.getObject("id", UUID.class), row.getBytes("fingerprint"), row.getInt("sequence"),
					row.getObject("changed_at", OffsetDateTime.class).toInstant());
		}

	}

}
