package app.askwell.accounts;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

import app.askwell.access.OpenSession;

/** One browser on the page of sessions, its times on the account's clock. */
record SessionLine(UUID key, String family, String system, ZonedDateTime since, ZonedDateTime lastUsed, boolean here) {

	static SessionLine of(OpenSession session, ZoneId zone) {
		return new SessionLine(session.key(), "sessions.browser." + session.browser().family(),
				"sessions.system." + session.browser().system(), session.since().atZone(zone),
				session.lastUsed().atZone(zone), session.here());
	}

}
