package app.askwell.trail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import app.askwell.shared.Nightly;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of what is too old to be looked for. The database does it for all accounts. */
@Component
class ForgottenTrail implements Nightly {

	/** A year and a month. */
	static final Duration KEPT = Duration.ofDays(400);

	private final JdbcClient jdbc;

	ForgottenTrail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void everyNight(Instant now) {
		this.jdbc.sql("select forget_trail(?)")
			.param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
