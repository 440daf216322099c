package app.askwell.example;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.post;

/** Into the example and out of it. */
@Component
class ExampleRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(post("/example"), post("/example/removal"));
	}

}
