package app.askwell.postgres;

import java.nio.file.Path;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Makes the embedded PostgreSQL the database of the application, unless a property or a
 * bean names another one. {@code ASKWELL_HOME} moves it; {@code askwell.postgres.port}
 * and {@code askwell.postgres.binaries} fix its port and share its programs.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoDatabaseUrl.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedPostgresAutoConfiguration {

	@Bean(destroyMethod = "close")
	PostgresLauncher postgresLauncher(Environment environment) {
		Path home = directory(environment, "askwell.home", Path.of(System.getProperty("user.home"), ".askwell"));
		int port = environment.getProperty("askwell.postgres.port", Integer.class, 0);
		return PostgresLauncher.start(home, port, directory(environment, "askwell.postgres.binaries", home));
	}

	private static Path directory(Environment environment, String property, Path otherwise) {
		String named = environment.getProperty(property);
		return StringUtils.hasText(named) ? Path.of(named) : otherwise;
	}

	@Bean
	JdbcConnectionDetails embeddedPostgresConnectionDetails(PostgresLauncher postgres) {
		return new EmbeddedConnection(postgres);
	}

	private record EmbeddedConnection(PostgresLauncher postgres) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return this.postgres.username();
		}

		@Override
		public String getPassword() {
			return this.postgres.password();
		}

		@Override
		public String getJdbcUrl() {
			return this.postgres.url(PostgresLauncher.DATABASE);
		}

	}

}
