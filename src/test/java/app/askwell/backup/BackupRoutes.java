package app.askwell.backup;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The copies, as whoever set Askwell up sees them. */
@Component
class BackupRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("update account set owner = true where id = :account returning id");
		return List.of(get("/settings/copies"), post("/settings/copies"));
	}

}
