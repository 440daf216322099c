package app.askwell.network;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;

/** The picture of the network. */
@Component
class NetworkRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/network").typing("who", "Priya").naming("at", scene.cast().target("Halden Medical")));
	}

}
