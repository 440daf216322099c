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
import org.springframework.session.config.SessionRepositoryCustomizer;
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
	SessionsReadOnce sessionsReadOnce(JdbcIndexedSessionRepository sessions, Clock clock) {
		return new SessionsReadOnce((FindByIndexNameSessionRepository<Session>) (Object) sessions,
				new SessionEnd(clock));
	}

	/** Two requests of one session that both leave a notice: the later one is kept. */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastNoticeWins() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idsNobodyGuesses() {
		return (sessions) -> sessions.setSessionIdGenerator(new SessionIds());
	}

	/**
	 * All sessions of an account, each in one piece: Spring Session puts together only
	 * rows that follow one another, and asks for no order.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> wholeSessions() {
		return (sessions) -> sessions.setListSessionsByPrincipalNameQuery("""
				select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
				       a.attribute_name, a.attribute_bytes
				  from spring_session s left join spring_session_attributes a on a.session_primary_id = s.primary_id
				 where s.principal_name = ? order by s.primary_id
				""");
	}

	@Bean
	FilterRegistrationBean<SessionsReadOnce.Forgetting> forgetSessions(SessionsReadOnce sessions) {
		var filter = new FilterRegistrationBean<>(sessions.new Forgetting());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<WithoutSession> withoutSessionForEveryone() {
		var filter = new FilterRegistrationBean<>(new WithoutSession());
		filter.setUrlPatterns(List.of("/assets/*", "/actuator/health/*", "/calendar/*", "/h/*", "/m/*", "/coach/*"));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
