package app.askwell.access;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The door. */
@Component
class AccessRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/sign-in").being(RouteCase.Trait.OPEN),
				post("/sign-in").typing("email", "maya@example.org").being(RouteCase.Trait.FILTER),
				post("/sign-in/failed").typing("email", "maya@example.org").answering(422),
				post("/sign-out").being(RouteCase.Trait.FILTER));
	}

}
