package app.askwell.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * How a drill ended.
 *
 * @param kills how often something was killed
 * @param interrupted how many requests that broke
 * @param confirmed how many changes were confirmed to be saved
 * @param lost how many of them are not in the database, or not under the page they got
 * @param doubled how many of them are there more than once
 * @param unknown how many are there that were never confirmed
 * @param untilReady from each fault to the next confirmed change, in milliseconds, the
 * shortest first
 */
record DrillFigures(int kills, int interrupted, int confirmed, int lost, int doubled, int unknown,
		List<Long> untilReady) {

	/** Everything the writers can do, with the line they take down for it. */
	private static final String CHANGES = """
			select name, id from contact
			union all select job_title, id from contact where job_title is not null
			union all select fact, contact_id from contact_fact
			union all select learned, contact_id from meeting m
			            join meeting_contact c on c.meeting_id = m.id where learned <> ''
			union all select replace(what, 'Help ', 'Helped '), contact_id from give where delivered_on is not null
			union all select 'Thanked ' || c.name, c.id from follow_up_event e
			            join follow_up f on f.id = e.follow_up_id join contact c on c.id = f.contact_id
			           where f.kind = 'THANK_YOU' and e.what = 'SENT'
			""";

	static DrillFigures of(int kills, Ledger ledger, Connection connection) throws SQLException {
		Map<String, String> confirmed = ledger.confirmed();
		Map<String, List<String>> found = changes(connection);
		int lost = count(confirmed, (name, id) -> !isThere(id, found.getOrDefault(name, List.of())));
		int doubled = count(confirmed, (name, id) -> found.getOrDefault(name, List.of()).size() > 1);
		int unknown = count(found, (name, ids) -> !confirmed.containsKey(name));
		return new DrillFigures(kills, ledger.interrupted(), confirmed.size(), lost, doubled, unknown,
				ledger.untilReady());
	}

	private static boolean isThere(String id, List<String> ids) {
		return id.equals(Ledger.SOMEWHERE) ? !ids.isEmpty() : ids.contains(id);
	}

	private static <V> int count(Map<String, V> people, BiPredicate<String, V> wanted) {
		return (int) people.entrySet().stream().filter((one) -> wanted.test(one.getKey(), one.getValue())).count();
	}

	private static Map<String, List<String>> changes(Connection connection) throws SQLException {
		Map<String, List<String>> changes = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(CHANGES)) {
			while (rows.next()) {
				changes.computeIfAbsent(rows.getString(1), (name) -> new ArrayList<>()).add(rows.getString(2));
			}
		}
		return changes;
	}

	/** Each kill hit something, and still each confirmed change is there exactly once. */
	void assertNothingLostByKills() {
		assertThat(this.kills).isPositive();
		assertThat(this.interrupted).isGreaterThanOrEqualTo(this.kills);
		assertThat(this.confirmed).isGreaterThan(this.kills);
		assertNothingLost();
	}

	void assertNothingLost() {
		assertThat(this.lost).as("confirmed and lost").isZero();
		assertThat(this.doubled).as("saved twice").isZero();
		assertThat(this.unknown).as("saved and never confirmed").isZero();
	}

	String line(String what) {
		return "Drill: %s killed %d times, %d requests interrupted, %d changes confirmed, %d lost, %d doubled, %d unknown; ready again within %.1f s, half of the times within %.1f s"
			.formatted(what, this.kills, this.interrupted, this.confirmed, this.lost, this.doubled, this.unknown,
					seconds(1), seconds(0.5));
	}

	/** While it goes on: what is unknown can be told at the end alone. */
	String soFar(int wantedKills) {
		return "Kill %d of %d, %tT: %d changes confirmed, %d lost, %d doubled; ready again within %.1f s, half of the times within %.1f s"
			.formatted(this.kills, wantedKills, LocalTime.now(ZoneOffset.UTC), this.confirmed, this.lost, this.doubled,
					seconds(1), seconds(0.5));
	}

	/** Within which a part of the times was over. */
	private double seconds(double part) {
		int place = (int) Math.ceil(part * this.untilReady.size()) - 1;
		return (place < 0) ? 0 : this.untilReady.get(place) / 1000.0;
	}

}
