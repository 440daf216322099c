package app.askwell.progress;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;

/** How the search goes. */
@Component
class ProgressRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("""
				insert into refused (account_id, rule, refused_on, times) values (:account, 'A2', '2026-11-20', 1)
				on conflict (account_id, rule, refused_on) do update set times = 2 returning account_id
				""");
		return List.of(get("/progress"));
	}

}
