package app.askwell.needs;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** What the seeker must learn or get. */
@Component
class NeedsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID open = need(scene, "null");
		return List
			.of(get("/needs"), get("/needs/new"),
					post("/needs").typing("what", "How hospitals choose a heart pump")
						.typing("why", "My handbill should speak to the one who signs")
						.typing("neededBy", "2026-12-20"),
					get("/needs/{id}").of(open), get("/needs/{id}/edit").of(open),
					post("/needs/{id}").of(open)
						.typing("what", "How clinics choose a heart pump")
						.typing("why", "They buy first")
						.typing("neededBy", "2026-12-20")
						.typing("version", "0"),
					post("/needs/{id}/closing").of(need(scene, "null"))
						.typing("as", "FOUND")
						.typing("outcome", "The chief of staff signs"),
					post("/needs/{id}/reopening").of(need(scene, "'2026-11-20'")).typing("neededBy", "2026-12-20"),
					post("/needs/{id}/removal").of(need(scene, "'2026-11-20'")));
	}

	private static UUID need(Scene scene, String closed) {
		return scene
			.add("""
					insert into need (account_id, id, what, why, needed_by, added_on, closed_on, closed_as, outcome, version)
					select :account, gen_random_uuid(), 'Who signs at Orsund', 'To write to them', '2026-12-01', '2026-11-01',
					       d, case when d is not null then 'FOUND' end, case when d is not null then 'Ruth told me' end, 0
					  from (select %s::date as d) returning id
					"""
				.formatted(closed));
	}

}
