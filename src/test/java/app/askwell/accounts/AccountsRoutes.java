package app.askwell.accounts;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Opening the account; the scene has one, so this door is closed. */
@Component
class AccountsRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		return List.of(get("/welcome").answering(302).being(RouteCase.Trait.OPEN),
				post("/welcome").typing("name", "Eve")
					.typing("email", "eve@example.org")
					.typing("password", "three quiet otters dance")
					.typing("zone", "Europe/Vienna")
					.answering(422)
					.being(RouteCase.Trait.OPEN));
	}

}
