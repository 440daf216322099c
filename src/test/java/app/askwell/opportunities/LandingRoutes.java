package app.askwell.opportunities;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** What comes after an opportunity was accepted. */
@Component
class LandingRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		UUID landed = landed(scene, priya);
		return List.of(get("/opportunities/{id}/landing").of(landed),
				post("/opportunities/{id}/landing/news").of(landed).naming("ticked", priya),
				post("/opportunities/{id}/landing/cadence").of(landed)
					.naming("ticked", priya)
					.typing("cadence", "WEEKS_8"),
				post("/opportunities/{id}/landing/search-end").of(landed));
	}

	private static UUID landed(Scene scene, UUID through) {
		return scene.add("""
				insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on,
				  origin_contact_id, version)
				values (:account, gen_random_uuid(), 'VP Marketing', 'Corvane', 'corvane', '2026-11-02', 'ACCEPTED',
				  '2026-11-20', :about, 0) returning id
				""", through);
	}

}
