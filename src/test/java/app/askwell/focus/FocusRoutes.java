package app.askwell.focus;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The focus. */
@Component
class FocusRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/focus"),
				post("/focus").typing("version", "1.0")
					.typing("titles[0]", "Product Marketing Manager")
					.typing("industry", "medical devices")
					.typing("bands", "FROM_50_TO_500")
					.typing("ownership", "PRIVATE")
					.typing("places[0]", "Greater Boston"));
	}

}
