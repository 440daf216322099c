package app.askwell;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;

@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

	@Bean
	@Primary
	MovableClock testClock() {
		return new MovableClock();
	}

	@Bean
	static Statements statements() {
		return new Statements();
	}

	@Bean
	Everything everything(JdbcConnectionDetails connection) {
		DataSource owner = new DriverManagerDataSource(connection.getJdbcUrl(), connection.getUsername(),
				connection.getPassword());
		return new Everything(JdbcClient.create(owner));
	}

	@Bean
	Seekers seekers(Everything everything, PasswordEncoder passwords, Clock clock) {
		return new Seekers(everything, passwords, clock);
	}

}
