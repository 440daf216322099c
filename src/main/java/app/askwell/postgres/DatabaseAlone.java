package app.askwell.postgres;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The database and nothing else of the application, for a command. */
@ImportAutoConfiguration({ EmbeddedPostgresAutoConfiguration.class, DataSourceAutoConfiguration.class })
public class DatabaseAlone {

	/** The same; a server that an Askwell uses right now will do. */
	@ImportAutoConfiguration({ ServerInUse.class, EmbeddedPostgresAutoConfiguration.class,
			DataSourceAutoConfiguration.class })
	public static class InUse {

	}

}
