package app.askwell.lists;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The target list on paper, and what came back on it. */
@Component
class ListsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID priya = scene.cast().person("Priya Nair");
		UUID corvane = scene.cast().target("Corvane");
		return List.of(get("/targets/sheet"), get("/targets/sheet.pdf").being(RouteCase.Trait.DOWNLOAD),
				get("/targets/ticks").naming("from", priya),
				post("/targets/ticks").typing("who", "Priya Nair, Director of Marketing, Halden Medical")
					.naming("contact", priya)
					.naming("rows[0].target", corvane)
					.typing("rows[0].name", "Corvane")
					.typing("rows[0].whom", "Ana Silva, Head of Sales")
					.typing("rows[0].why", "They pay late")
					.typing("added[0].name", "Larkspur Robotics"),
				post("/targets/ticks/{id}/withdrawal").of(avoided(scene, corvane)));
	}

	private static UUID avoided(Scene scene, UUID target) {
		UUID back = scene.add("""
				insert into list_return (account_id, id, returned_on, version)
				values (:account, gen_random_uuid(), '2026-11-20', 0) returning id
				""");
		scene.add("""
				update target_company set category = 'Devices' where account_id = :account and id = :about returning id
				""", target);
		return scene.add("""
				insert into list_tick (account_id, id, return_id, target_id, tick, note, version)
				select :account, gen_random_uuid(), :about, t.id, 'AVOID', 'They pay late', 0
				  from target_company t where t.account_id = :account and t.category = 'Devices' returning id
				""", back);
	}

}
