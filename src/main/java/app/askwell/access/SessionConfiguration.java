package app.askwell.access;

import java.time.Clock;
import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/**
 * Sessions live in the database: signing in holds through restarts and on every instance.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS)
class SessionConfiguration {

	/** Two weeks without a visit end a session. */
	static final int IDLE_SECONDS = 14 * 24 * 60 * 60;

	@Bean
	@Primary
	@SuppressWarnings("unchecked")
	SessionsReadOnce<Session> sessionsReadOnce(JdbcIndexedSessionRepository sessions, Clock clock) {
		return new SessionsReadOnce<>((FindByIndexNameSessionRepository<Session>) (Object) sessions,
				new SessionEnd(clock));
	}

	/** Two requests of one session that both leave a notice: the later one is kept. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastNoticeWins() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	FilterRegistrationBean<SessionsReadOnce<Session>.Forgetting> forgetSessions(SessionsReadOnce<Session> sessions) {
		var filter = new FilterRegistrationBean<>(sessions.new Forgetting());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WithoutSession> withoutSessionForEveryone() {
		var filter = new FilterRegistrationBean<>(new WithoutSession());
		filter.setUrlPatterns(List.of("/assets/*", "/actuator/health/*"));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
