package app.askwell.postgres;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.Ordered;

/**
 * Makes the embedded PostgreSQL the database of the application, unless a property or a
 * bean names another one.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoDatabaseUrl.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(PostgresSettings.class)
public class EmbeddedPostgresAutoConfiguration {

	@Bean(destroyMethod = "close")
	PostgresLauncher postgresLauncher(PostgresSettings settings) {
		return settings.start();
	}

	@Bean
	JdbcConnectionDetails embeddedPostgresConnectionDetails(PostgresLauncher postgres) {
		return new EmbeddedConnection(postgres);
	}

	@Bean
	@ConditionalOnWebApplication
	FilterRegistrationBean<NearlyFull> nearlyFull(PostgresSettings settings) {
		FilterRegistrationBean<NearlyFull> filter = new FilterRegistrationBean<>(
				new NearlyFull(settings.place().toFile()::getUsableSpace));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
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
