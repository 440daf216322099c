package app.askwell.companies;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The target list. */
@Component
class CompaniesRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID corvane = scene.cast().target("Corvane");
		return List.of(get("/targets"), post("/targets/batch").typing("companies", "Larkspur Robotics\nTern Devices"),
				get("/targets/new"), post("/targets").typing("name", "Larkspur Robotics").typing("priority", "1"),
				get("/targets/{id}").of(corvane), get("/targets/{id}/edit").of(corvane),
				post("/targets/{id}").of(corvane)
					.typing("name", "Corvane Medical")
					.typing("priority", "1")
					.typing("version", "0"),
				post("/targets/{id}/removal").of(corvane), post("/targets/{id}/removal/undo").of(removed(scene)));
	}

	private static UUID removed(Scene scene) {
		return scene.add("""
				insert into target_company (account_id, id, name, name_key, priority, added_on, removed_on, version)
				values (:account, gen_random_uuid(), 'Gone Devices', 'gone devices', 1, '2026-11-01', '2026-11-20', 0)
				returning id
				""");
	}

}
