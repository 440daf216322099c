package app.askwell.today;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;

/** The page of the day. */
@Component
class TodayRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/"), get("/week"), get("/week.pdf").being(RouteCase.Trait.DOWNLOAD));
	}

}
