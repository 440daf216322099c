package app.askwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.askwell.postgres.PostgresLauncher;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for the whole run: a container where a Docker engine answers, the
 * embedded server otherwise. {@code -Daskwell.test.database=embedded} or
 * {@code container} decides.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

	record Server(String url, String user, String password, AutoCloseable stop) implements AutoCloseable {

		@Override
		public void close() throws Exception {
			this.stop.close();
		}

	}

	@Bean
	Server testServer() throws IOException {
		String wanted = System.getProperty("askwell.test.database", "");
		boolean container = wanted.isEmpty() ? DockerClientFactory.instance().isDockerAvailable()
				: wanted.equals("container");
		LoggerFactory.getLogger(TestDatabase.class)
			.warn("Tests run on {}", container ? "PostgreSQL in a container" : "the embedded PostgreSQL");
		return container ? container() : embedded();
	}

	@Bean
	JdbcConnectionDetails testConnection(Server server) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return server.user();
			}

			@Override
			public String getPassword() {
				return server.password();
			}

			@Override
			public String getJdbcUrl() {
				return server.url();
			}

		};
	}

	@SuppressWarnings("resource")
	private static Server container() {
		PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18-alpine");
		postgres.start();
		return new Server(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), postgres);
	}

	private static Server embedded() throws IOException {
		Path target = Files.createDirectories(Path.of("target"));
		Path home = Files.createTempDirectory(target, "test-home-");
		PostgresLauncher postgres = PostgresLauncher.start(home, 0, target.resolve("postgres-binaries"));
		return new Server(postgres.url(PostgresLauncher.DATABASE), postgres.username(), postgres.password(), () -> {
			postgres.close();
			FileSystemUtils.deleteRecursively(home);
		});
	}

}
