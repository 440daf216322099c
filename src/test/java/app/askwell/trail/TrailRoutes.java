package app.askwell.trail;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;

@Component
class TrailRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("""
				insert into trail (account_id, id, happened_at, what, family, system)
				values (:account, gen_random_uuid(), '2026-11-23', 'SIGN_IN_FAILED', 'FIREFOX', 'LINUX') returning id
				""");
		return List.of(get("/settings/trail"));
	}

}
