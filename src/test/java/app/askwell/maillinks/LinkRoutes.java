package app.askwell.maillinks;

import java.util.List;
import java.util.UUID;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCase.Trait;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Links in letters, which an id does not open. */
@Component
class LinkRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		UUID none = UUID.randomUUID();
		return List.of(get("/m/{token}").of(none).answering(404).being(Trait.OPEN),
				post("/m/{token}").of(none).answering(404).being(Trait.OPEN).being(Trait.OWN_SECRET),
				post("/m/{token}").of(none)
					.pressing("List-Unsubscribe")
					.answering(404)
					.being(Trait.OPEN)
					.being(Trait.OWN_SECRET));
	}

}
