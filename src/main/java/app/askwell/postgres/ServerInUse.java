package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The embedded PostgreSQL of an Askwell that runs right now, for a command that only
 * looks: it is neither started nor stopped. Not for the application itself.
 */
@AutoConfiguration(before = EmbeddedPostgresAutoConfiguration.class)
@Conditional({ OnNoDatabaseUrl.class, ServerInUse.Condition.class })
class ServerInUse {

	@Bean
	JdbcConnectionDetails serverInUse(Environment environment) throws IOException {
		PostgresAddress address = find(environment);
		if (address == null) {
			throw new IOException("PostgreSQL has just ended");
		}
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return Cluster.SUPERUSER;
			}

			@Override
			public String getPassword() {
				return address.secret().password();
			}

			@Override
			public String getJdbcUrl() {
				return address.url(PostgresLauncher.DATABASE);
			}

		};
	}

	private static @Nullable PostgresAddress find(Environment environment) throws IOException {
		Path place = Binder.get(environment).bindOrCreate("askwell", PostgresSettings.class).place();
		if (!Files.isDirectory(place) || !Cluster.existsIn(place) || !HomeLock.isTaken(place.toRealPath())) {
			return null;
		}
		Path home = place.toRealPath();
		PidFile running = PidFile.in(home.resolve("data"));
		return (running != null && running.process().filter(running::names).isPresent())
				? new PostgresAddress(running.port(), Secret.in(home, false)) : null;
	}

	/** Whether such a server is there. */
	static final class Condition extends SpringBootCondition {

		@Override
		public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
			try {
				boolean found = find(context.getEnvironment()) != null;
				return new ConditionOutcome(found, found ? "Askwell is running" : "Askwell is not running");
			}
			catch (IOException ex) {
				return ConditionOutcome.noMatch("the home cannot be read");
			}
		}

	}

}
