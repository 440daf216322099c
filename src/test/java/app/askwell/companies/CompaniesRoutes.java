package app.askwell.companies;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The target list. */
@Component
class CompaniesRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID corvane = scene.cast().target("Corvane");
		return List.of(get("/targets"), post("/targets/batch").typing("companies", "Larkspur Robotics\nTern Devices"),
				get("/targets/doors"), get("/targets/new"),
				post("/targets").typing("name", "Larkspur Robotics").typing("priority", "1"),
				get("/targets/{id}").of(corvane), get("/targets/{id}/edit").of(corvane),
				post("/targets/{id}").of(corvane)
					.typing("name", "Corvane Medical")
					.typing("priority", "1")
					.typing("version", "0"),
				post("/targets/{id}/removal").of(corvane));
	}

}
