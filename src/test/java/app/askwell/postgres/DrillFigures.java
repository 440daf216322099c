package app.askwell.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
 * @param confirmed how many people were confirmed to be saved
 * @param lost how many of them are not in the database, or not under the page they got
 * @param doubled how many of them are there more than once
 * @param unknown how many people are there that were never confirmed
 */
record DrillFigures(int kills, int interrupted, int confirmed, int lost, int doubled, int unknown) {

	static DrillFigures of(int kills, Ledger ledger, Connection connection) throws SQLException {
		Map<String, String> confirmed = ledger.confirmed();
		Map<String, List<String>> found = people(connection);
		int lost = count(confirmed, (name, id) -> !isThere(id, found.getOrDefault(name, List.of())));
		int doubled = count(confirmed, (name, id) -> found.getOrDefault(name, List.of()).size() > 1);
		int unknown = count(found, (name, ids) -> !confirmed.containsKey(name));
		return new DrillFigures(kills, ledger.interrupted(), confirmed.size(), lost, doubled, unknown);
	}

	private static boolean isThere(String id, List<String> ids) {
		return id.equals(Ledger.SOMEWHERE) ? !ids.isEmpty() : ids.contains(id);
	}

	private static <V> int count(Map<String, V> people, BiPredicate<String, V> wanted) {
		return (int) people.entrySet().stream().filter((one) -> wanted.test(one.getKey(), one.getValue())).count();
	}

	private static Map<String, List<String>> people(Connection connection) throws SQLException {
		Map<String, List<String>> people = new TreeMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select name, id from contact")) {
			while (rows.next()) {
				people.computeIfAbsent(rows.getString(1), (name) -> new ArrayList<>()).add(rows.getString(2));
			}
		}
		return people;
	}

	/** Each kill hit something, and still each confirmed person is there exactly once. */
	void assertNothingLost(int wantedKills) {
		assertThat(this.kills).isEqualTo(wantedKills);
		assertThat(this.interrupted).isGreaterThanOrEqualTo(wantedKills);
		assertThat(this.confirmed).isGreaterThan(wantedKills);
		assertThat(this.lost).as("confirmed and lost").isZero();
		assertThat(this.doubled).as("saved twice").isZero();
		assertThat(this.unknown).as("saved and never confirmed").isZero();
	}

	String line(String what) {
		return "Drill: %s killed %d times, %d requests interrupted, %d rows confirmed, %d lost, %d doubled, %d unknown"
			.formatted(what, this.kills, this.interrupted, this.confirmed, this.lost, this.doubled, this.unknown);
	}

}
