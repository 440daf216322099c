package app.askwell.shared;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EntityScan("app.askwell")
class PersistenceConfiguration {

	@Bean
	PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory, DataSource dataSource) {
		return new AccountTransactionManager(entityManagerFactory, dataSource);
	}

	/**
	 * Sessions belong to no account yet, so they need no account set; each of their
	 * statements stands alone.
	 */
	@Bean
	TransactionOperations springSessionTransactionOperations() {
		return TransactionOperations.withoutTransaction();
	}

	/**
	 * Flyway migrates as the owner of the schema over a connection of its own: those of
	 * the pool have dropped to the application's role.
	 */
	@Bean
	FlywayConnectionDetails flywayConnectionDetails(JdbcConnectionDetails connection) {
		return new FlywayConnectionDetails() {

			@Override
			public @Nullable String getUsername() {
				return connection.getUsername();
			}

			@Override
			public @Nullable String getPassword() {
				return connection.getPassword();
			}

			@Override
			public String getJdbcUrl() {
				return connection.getJdbcUrl();
			}

		};
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
