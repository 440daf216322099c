package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes accounts of any size, and any number of them, out of a seed. */
final class Data {

	private static final long SEED = 20261122;

	private final Program program;

	Data(Program program) {
		this.program = program;
	}

	/**
	 * What an account holds.
	 *
	 * @param words least length of a note; half of them are up to twice as long
	 */
	record Size(int contacts, int exchanges, int followUps, int targets, int opportunities, int words) {

		/** The size that all figures are told for, scaled. */
		static Size of(int contacts) {
			return new Size(contacts, contacts * 5, contacts / 2, Math.max(10, Math.min(200, contacts / 50)),
					Math.max(5, Math.min(50, contacts / 200)), 30);
		}

		/** Of others, whose rows only stand beside: as many people, less written about them. */
		static Size beside(int contacts) {
			return new Size(contacts, contacts, contacts / 10, 50, 5, 8);
		}

	}

	UUID account(String email) throws IOException, SQLException {
		return UUID.fromString(rows("select id from account where email = '" + email + "'").get(0)[0]);
	}

	/** Fills an account that is empty. */
	void fill(UUID account, Size size) throws IOException, SQLException {
		run("account.sql", Map.of("account", account, "contacts", size.contacts(), "exchanges", size.exchanges(),
				"follow_ups", size.followUps(), "targets", size.targets(), "opportunities", size.opportunities(), "words",
				size.words(), "seed", SEED));
	}

	/** Someone else, who never signs in. */
	UUID other(Size size) throws IOException, SQLException {
		UUID other = UUID.nameUUIDFromBytes("other".getBytes());
		execute("insert into account (id, email, name, password_hash, zone, locale, opened_at, version) values ('" + other
				+ "', 'other@example.org', 'Other', '-', 'Europe/Vienna', 'en-GB', now(), 0)");
		fill(other, size);
		return other;
	}

	/** Copies an account to others, numbered from first to last. */
	void copy(UUID account, int first, int last) throws IOException, SQLException {
		run("copies.sql", Map.of("account", account, "first", first, "last", last));
	}

	/** Takes away the meetings that an earlier run logged, and what a browser would have been told of them. */
	void forgetLogged(UUID account) throws IOException, SQLException {
		execute("select set_config('askwell.account', '" + account + "', false); delete from meeting where notes like '"
				+ Pages.LOGGED + "%'; delete from spring_session_attributes where attribute_name like '%FLASH_MAPS'");
	}

	/** As it is once autovacuum has been there. */
	void settle() throws IOException, SQLException {
		try (Connection owner = this.program.owner(); Statement statement = owner.createStatement()) {
			statement.execute("vacuum analyze");
			statement.execute("checkpoint");
		}
	}

	private void run(String file, Map<String, Object> settings) throws IOException, SQLException {
		try (Connection owner = this.program.owner(); Statement statement = owner.createStatement()) {
			owner.setAutoCommit(false);
			for (Map.Entry<String, Object> setting : settings.entrySet()) {
				statement.execute("set bench." + setting.getKey() + " = '" + setting.getValue() + "'");
			}
			statement.execute(Files.readString(Path.of("bench", file)));
			owner.commit();
		}
	}

	void execute(String sql) throws IOException, SQLException {
		try (Connection owner = this.program.owner(); Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

	List<String[]> rows(String sql) throws IOException, SQLException {
		try (Connection owner = this.program.owner(); Statement statement = owner.createStatement();
				ResultSet found = statement.executeQuery(sql)) {
			List<String[]> rows = new ArrayList<>();
			while (found.next()) {
				String[] row = new String[found.getMetaData().getColumnCount()];
				for (int i = 0; i < row.length; i++) {
					row[i] = found.getString(i + 1);
				}
				rows.add(row);
			}
			return rows;
		}
	}

}
