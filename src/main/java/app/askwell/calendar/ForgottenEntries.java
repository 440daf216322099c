package app.askwell.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import app.askwell.shared.Nightly;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what calendars were told of meetings and people that are gone for good. */
@Component
class ForgottenEntries implements Nightly {

	/** As long as the bin can put something back. */
	static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient jdbc;

	ForgottenEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void everyNight(Instant now) {
		this.jdbc.sql("select forget_calendar_entries(?)")
			.param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row) -> {
			});
	}

}
