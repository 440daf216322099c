package app.askwell.shared;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what nobody needs any more: notes of saved forms, used invitations, tries at
 * passwords, browsers that never came back, changes too old to be put back. The database
 * does it for all accounts.
 */
@Component
class ForgetOld implements Nightly {

	private final JdbcClient jdbc;

	ForgetOld(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void everyNight(Instant now) {
		this.jdbc.sql("select forget_old(?)").param(now.atOffset(ZoneOffset.UTC)).query((row) -> {
		});
	}

}
