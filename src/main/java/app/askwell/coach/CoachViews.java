package app.askwell.coach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes when a coach looks, for the seeker to see: one row for each hour, with the parts
 * that were open. A page with something of the seeker's on it is noted whoever asks for
 * it, also a program.
 */
@Component
@Transactional
class CoachViews {

	private static final String NOTE = """
			insert into coach_view as v (account_id, share_id, hour, parts, pages, last_at)
			values (:account, :share, :hour, :parts, 1, :now)
			on conflict (account_id, share_id, hour) do update
			   set parts = (select coalesce(array_agg(distinct part order by part), '{}')
			                  from unnest(v.parts || excluded.parts) part),
			       pages = v.pages + 1, last_at = greatest(v.last_at, excluded.last_at)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CoachViews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes a look; of two at once none is lost.
	 * @param part null for the first page, which shows nothing of the seeker's
	 */
	public void note(Guest guest, @Nullable CoachPart part) {
		Instant now = this.clock.instant();
		this.jdbc.sql(NOTE)
			.param("account", guest.seeker().account().value())
			.param("share", guest.share().id())
			.param("hour", now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
			.param("parts", (part != null) ? new String[] { part.name() } : new String[0])
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
