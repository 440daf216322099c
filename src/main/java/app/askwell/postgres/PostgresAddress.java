package app.askwell.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Where the server listens, on this computer only, and how to sign in to it. */
record PostgresAddress(int port, Secret secret) {

	static final String HOST = "127.0.0.1";

	private static final String SECONDS_TO_ANSWER = "10";

	static PostgresAddress free(Secret secret) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return new PostgresAddress(socket.getLocalPort(), secret);
		}
	}

	String url(String database) {
		return "jdbc:postgresql://" + HOST + ":" + this.port + "/" + database;
	}

	boolean serves(Path data) throws SQLException {
		return Path.of(ask("show data_directory")).equals(data);
	}

	void ensureDatabase(String name) throws SQLException {
		if (ask("select count(*) from pg_database where datname = '" + name + "'").equals("0")) {
			try (Connection connection = connect(); Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
		}
	}

	private String ask(String query) throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			result.next();
			return String.valueOf(result.getString(1));
		}
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", Cluster.SUPERUSER);
		properties.setProperty("password", this.secret.password());
		properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
		return DriverManager.getConnection(url(Cluster.SUPERUSER), properties);
	}

}
