package app.askwell;

import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database beside that of the tests, of the same owner, empty at first and gone in the
 * end: for tables of an earlier version.
 */
public record ScratchDatabase(Everything everything, JdbcConnectionDetails server,
		String name) implements AutoCloseable {

	static ScratchDatabase in(Everything everything, JdbcConnectionDetails server) {
		String name = "scratch_" + UUID.randomUUID().toString().replace("-", "");
		everything.sql("create database " + name).update();
		return new ScratchDatabase(everything, server, name);
	}

	/** The address of another database of a server. */
	public static String url(JdbcConnectionDetails server, String name) {
		return server.getJdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
	}

	DataSource connections() {
		return new DriverManagerDataSource(url(this.server, this.name), this.server.getUsername(),
				this.server.getPassword());
	}

	/** The same one each time, with what was set in it. */
	SingleConnectionDataSource connection() {
		return new SingleConnectionDataSource(url(this.server, this.name), String.valueOf(this.server.getUsername()),
				String.valueOf(this.server.getPassword()), true);
	}

	/**
	 * Migrates as the program does it, all in one transaction.
	 * @param target a version, or {@code latest}
	 */
	void migrate(String target) {
		Flyway.configure().dataSource(connections()).target(target).group(true).load().migrate();
	}

	@Override
	public void close() {
		this.everything.sql("drop database " + this.name + " with (force)").update();
	}

}
