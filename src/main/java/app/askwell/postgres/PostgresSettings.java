package app.askwell.postgres;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param home folder of the data; empty for one in the user's own folder
 * @param postgres its port and its programs
 */
@ConfigurationProperties("askwell")
record PostgresSettings(@DefaultValue("") String home, @DefaultValue Postgres postgres) {

	/**
	 * What most people leave alone.
	 *
	 * @param port port to listen on, 0 for a free one
	 * @param binaries folder of the programs, which several homes may share; empty for
	 * the home
	 */
	record Postgres(@DefaultValue("0") int port, @DefaultValue("") String binaries) {
	}

	PostgresLauncher start() {
		Path place = place();
		String binaries = this.postgres.binaries();
		return PostgresLauncher.start(place, this.postgres.port(), binaries.isBlank() ? place : Path.of(binaries));
	}

	Path place() {
		return this.home.isBlank() ? Path.of(System.getProperty("user.home"), ".askwell") : Path.of(this.home);
	}

}
