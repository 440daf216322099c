package app.askwell;

import java.time.Clock;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
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
		HikariConfig owner = new HikariConfig();
		owner.setJdbcUrl(connection.getJdbcUrl());
		owner.setUsername(connection.getUsername());
		owner.setPassword(connection.getPassword());
		owner.setMinimumIdle(0);
		owner.setMaximumPoolSize(4);
		HikariDataSource connections = new HikariDataSource(owner);
		return new Everything(JdbcClient.create(connections), connections);
	}

	@Bean
	Seekers seekers(Everything everything, PasswordEncoder passwords, Clock clock) {
		return new Seekers(everything, passwords, clock);
	}

}
