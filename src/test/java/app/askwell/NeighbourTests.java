package app.askwell;

import java.sql.Connection;
import java.sql.DriverManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs of two neighbouring versions work over one database: first tables grow, and a
 * release later, when no program needs it any more, something may go. A migration then
 * raises what {@code readable_from()} says, which is what this compares with.
 */
@AskwellTest
class NeighbourTests {

	/**
	 * The last migration of the newest release: raised with each release, and never
	 * otherwise. A database may demand no newer program than that.
	 */
	private static final int RELEASED = 56;

	@Autowired
	private JdbcConnectionDetails server;

	@Autowired
	private Everything everything;

	@Test
	void nothingIsMissingForTheProgramsThatMayStillWork() {
		int from = this.everything.sql("select readable_from()").query(Integer.class).single();
		assertThat(from).as("what the newest release may be asked to know").isLessThanOrEqualTo(RELEASED);
		try (ScratchDatabase older = ScratchDatabase.in(this.everything, this.server)) {
			older.migrate(String.valueOf(from));
			Neighbour before = Neighbour.in(JdbcClient.create(older.connections()));
			assertThat(before.offers()).contains("column contact.name text", "right contact SELECT");
			assertThat(before.stumblesOver(Neighbour.in(this.everything.jdbc()))).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					alter table mail_link_key drop column key cascade                  | no column mail_link_key.key bytea
					alter table mail_link_key rename column key to secret             | no column mail_link_key.key bytea
					alter table ask rename to favour                                  | no right ask SELECT
					alter table submission alter column location type varchar(900)    | no column submission.location text
					alter table contact add column shoe text not null                 | demands of contact a value for shoe
					alter table contact alter column email set not null               | demands of contact a value for email
					alter table contact add check (name <> '')                        | demands of contact CHECK ((name <> ''::text))
					create unique index on contact (account_id, name)                 | demands of contact CREATE UNIQUE INDEX
					revoke update on contact from askwell_app                         | no right contact UPDATE
					drop function readable_from()                                     | no function readable_from() integer
					""")
	void noticesWhatAnOlderProgramStumblesOver(String change, String noticed) throws Exception {
		assertThat(stumblesOver(change)).contains(noticed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "alter table contact add column shoe text",
			"alter table contact add column shoe text not null default ''", "create table shoe (size int not null)",
			"alter table contact add column shoe text check (shoe <> '')", "create index on contact (name)" })
	void letsTablesGrow(String change) throws Exception {
		assertThat(stumblesOver(change)).isEqualTo("[]");
	}

	/** Tried and taken back. */
	private String stumblesOver(String change) throws Exception {
		try (Connection connection = DriverManager.getConnection(this.server.getJdbcUrl(), this.server.getUsername(),
				this.server.getPassword())) {
			connection.setAutoCommit(false);
			JdbcClient owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			// What is in the tables is of no matter, and may not fit.
			owner.sql("truncate contact cascade").update();
			Neighbour before = Neighbour.in(owner);
			owner.sql(change).update();
			String found = before.stumblesOver(Neighbour.in(owner)).toString();
			connection.rollback();
			return found;
		}
	}

}
