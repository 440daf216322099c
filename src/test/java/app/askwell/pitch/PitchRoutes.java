package app.askwell.pitch;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The pitch, its wordings and its rehearsals. */
@Component
class PitchRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID inUse = scene.add("""
				with said as (insert into pitch (account_id, id, introduction, profile, impacts, written_on, version)
				  values (:account, gen_random_uuid(), 'I take heart devices from clearance to first choice.',
				    'Most heart devices that are cleared are never chosen.' || E'\\n\\n' || 'I change that.',
				    '{From 3 clinics to 41 in a year,"From pilot to 12,000 homes"}', '2026-11-03', 0)
				  on conflict (account_id) where replaced_on is null do update set version = pitch.version returning id)
				select id from said
				""");
		UUID earlier = scene.add("""
				insert into pitch (account_id, id, introduction, written_on, replaced_on, version)
				values (:account, gen_random_uuid(), 'I do launches.', '2026-09-03', '2026-11-03', 0) returning id
				""");
		UUID rehearsal = scene.add(
				"""
						insert into rehearsal (account_id, id, pitch_id, part, rehearsed_on, seconds, felt, note, version)
						values (:account, gen_random_uuid(), :about, 'PROFILE', '2026-11-21', 131, 'STEADY', 'Slower at the end', 0)
						returning id
						""",
				earlier);
		return List.of(get("/pitch"),
				post("/pitch").typing("version", inUse + ".0")
					.typing("introduction", "I take heart devices to first choice.")
					.typing("impacts[0]", "From 3 clinics to 41 in a year"),
				get("/pitch/wordings"), get("/pitch/wordings/{id}").of(earlier),
				post("/pitch/wordings/{id}/return").of(earlier), get("/pitch/card"),
				get("/pitch/card.pdf").being(RouteCase.Trait.DOWNLOAD), get("/pitch/rehearsal"),
				get("/pitch/rehearsals"),
				post("/pitch/rehearsals").naming("pitch", inUse)
					.typing("part", "PROFILE")
					.typing("time", "1:52")
					.typing("felt", "STEADY")
					.typing("note", "Better"),
				post("/pitch/rehearsals/{id}/removal").of(rehearsal));
	}

}
