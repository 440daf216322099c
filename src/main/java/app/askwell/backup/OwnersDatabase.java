package app.askwell.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database as its owner sees it: all rows of all accounts, which the application
 * never does.
 */
record OwnersDatabase(JdbcConnectionDetails at) {

	/**
	 * Settings of the session that decide how values are written. Row-level security does
	 * not bind the owner; with row_security off it is an error where it would after all,
	 * and not a copy with rows left out.
	 */
	private static final String SAME_EVERYWHERE = """
			set datestyle = 'ISO, MDY'; set intervalstyle = 'postgres'; set timezone = 'UTC';
			set extra_float_digits = 1; set bytea_output = 'hex'; set xmloption = 'content';
			set statement_timeout = 0; set lock_timeout = 0; set row_security = off;
			set search_path = public
			""";

	/** A connection whose transactions end when someone says so. */
	Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", Objects.requireNonNullElse(this.at.getUsername(), ""));
		properties.setProperty("password", Objects.requireNonNullElse(this.at.getPassword(), ""));
		properties.setProperty("ApplicationName", "Askwell copies");
		properties.setProperty("logServerErrorDetail", "false");
		Connection connection = DriverManager.getConnection(this.at.getJdbcUrl(), properties);
		new Sql(connection).run(SAME_EVERYWHERE);
		connection.setAutoCommit(false);
		return connection;
	}

}
