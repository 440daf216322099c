package app.askwell.calendar;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The address of the calendar, what it answers, and the file of a meeting. */
@Component
class CalendarRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("""
				insert into calendar_feed (account_id, id, token_hash, made_at, version)
				values (:account, gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), '2026-11-24T12:00Z', 0)
				on conflict (account_id) do update set version = 0 returning id
				""");
		UUID meeting = scene.cast().meeting("Tom Alvarez");
		scene.add("""
				insert into calendar_entry (account_id, id, fingerprint, sequence, changed_at)
				values (:account, :about, sha256('then'), 0, '2026-11-24T12:00Z')
				on conflict (account_id, id) do update set sequence = 0 returning id
				""", meeting);
		return List.of(get("/settings/calendar"), post("/settings/calendar/address"),
				post("/settings/calendar/address/revocation"),
				get("/meetings/{id}/calendar.ics").of(meeting).being(RouteCase.Trait.DOWNLOAD),
				get("/calendar/{token}.ics").of(UUID.randomUUID()).answering(404).being(RouteCase.Trait.OPEN));
	}

}
