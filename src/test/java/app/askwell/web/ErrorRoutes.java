package app.askwell.web;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;

/** The page for what went wrong, where nothing did. */
@Component
class ErrorRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/error").answering(404).being(RouteCase.Trait.OPEN));
	}

}
