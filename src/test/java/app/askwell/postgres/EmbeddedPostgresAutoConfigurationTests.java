package app.askwell.postgres;

import java.nio.file.Path;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedPostgresAutoConfigurationTests {

	private PostgresHome home;

	private ApplicationContextRunner application;

	@BeforeEach
	void newHome() throws Exception {
		this.home = PostgresHome.fresh();
		Map<String, Object> variables = Map.of("ASKWELL_HOME", path().toString());
		this.application = new ApplicationContextRunner()
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables)))
			.withPropertyValues("askwell.postgres.binaries=" + PostgresHome.BINARIES)
			.withConfiguration(
					AutoConfigurations.of(EmbeddedPostgresAutoConfiguration.class, DataSourceAutoConfiguration.class));
	}

	@AfterEach
	void removeHome() throws Exception {
		this.home.close();
	}

	@Test
	void isTheDatabaseWhenNoOtherIsNamedAndStopsWithTheApplication() {
		this.application.run((context) -> {
			String used = JdbcClient.create(context.getBean(DataSource.class))
				.sql("select current_setting('data_directory') || ' ' || current_database()")
				.query(String.class)
				.single();
			assertThat(used).isEqualTo(path() + "/data askwell");
		});
		assertThat(path().resolve("data/PG_VERSION")).exists();
		assertThat(path().resolve("data/postmaster.pid")).doesNotExist();
	}

	@Test
	void isTheDatabaseWhenTheNameOfTheOtherIsEmpty() {
		this.application.withPropertyValues("spring.datasource.url=")
			.run((context) -> assertThat(context).hasSingleBean(PostgresLauncher.class));
	}

	@Test
	void loadsNothingWhenAnotherDatabaseIsNamed() {
		this.application.withClassLoader(new FilteredClassLoader(PostgresLauncher.class))
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/it's?ssl=true")
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(JdbcConnectionDetails.class);
				assertThat(context).doesNotHaveBean(EmbeddedPostgresAutoConfiguration.class);
				assertThat(path()).doesNotExist();
			});
	}

	@Test
	void staysOffWhenABeanNamesAnotherDatabase() {
		this.application.withBean("other", JdbcConnectionDetails.class, OtherDatabase::new).run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(PostgresLauncher.class);
			assertThat(path()).doesNotExist();
		});
	}

	@Test
	void tellsARefusalInPlainWordsWithoutAStackTrace(CapturedOutput output) {
		SpringApplicationBuilder second = new SpringApplicationBuilder(OnlyDatabase.class).web(WebApplicationType.NONE);
		try (PostgresLauncher first = this.home.start()) {
			assertThatExceptionOfType(Exception.class)
				.isThrownBy(() -> second.run("--askwell.home=" + this.home.path()))
				.withRootCauseInstanceOf(PostgresRefused.class);
			assertThat(first.password()).isNotEmpty();
		}
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("Another Askwell is already running with the data in " + this.home.path() + ".")
			.contains("Use the one that runs, or stop it first")
			.doesNotContain("\tat ");
	}

	private Path path() {
		return this.home.path().resolve("chosen");
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ EmbeddedPostgresAutoConfiguration.class, DataSourceAutoConfiguration.class })
	static class OnlyDatabase {

	}

	static class OtherDatabase implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "other";
		}

		@Override
		public String getPassword() {
			return "other";
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://db.example.org/other";
		}

	}

}
