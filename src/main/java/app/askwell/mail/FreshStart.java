package app.askwell.mail;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Someone put the server right, perhaps: what waited for it, or for its next try, leaves
 * at once.
 */
@Component
class FreshStart {

	private final Pause pause;

	private final Doorbell doorbell;

	private final JdbcClient jdbc;

	FreshStart(Pause pause, Doorbell doorbell, JdbcClient jdbc) {
		this.pause = pause;
		this.doorbell = doorbell;
		this.jdbc = jdbc;
	}

	@Transactional
	public void begin(Instant now) {
		this.pause.end();
		this.jdbc.sql("select hurry_mail(?)").param(now.atOffset(ZoneOffset.UTC)).query((row) -> {
		});
		this.doorbell.ringOnceKept();
	}

}
