package app.askwell.search;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The search, the shortcuts, and their switch. */
@Component
class SearchRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/search").typing("q", "priya"), get("/search/suggestions").typing("q", "pri"),
				get("/shortcuts"), get("/settings/shortcuts"), post("/settings/shortcuts").typing("keys", "on"));
	}

}
