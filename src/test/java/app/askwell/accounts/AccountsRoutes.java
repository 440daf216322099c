package app.askwell.accounts;

import java.util.List;

import app.askwell.Seekers;
import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** Opening the account, where the door is closed as the scene has one; and settings. */
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
					.being(RouteCase.Trait.OPEN),
				get("/settings"), get("/settings/profile"),
				post("/settings/profile").typing("name", "Maya T. Torres")
					.typing("zone", "Europe/Vienna")
					.typing("region", "GB")
					.typing("version", "0"),
				get("/settings/email"),
				post("/settings/email").typing("email", "new-" + scene.seeker().email())
					.typing("password", Seekers.PASSWORD)
					.typing("version", "0"),
				get("/settings/password"),
				post("/settings/password").typing("current", Seekers.PASSWORD)
					.typing("password", "seven loud herons sing"),
				get("/settings/sessions"), post("/settings/sessions/end"), get("/settings/deletion"),
				post("/settings/deletion").typing("email", scene.seeker().email())
					.typing("password", Seekers.PASSWORD)
					.being(RouteCase.Trait.LAST),
				get("/good-bye").being(RouteCase.Trait.OPEN), get("/closing").answering(302),
				post("/closing/revocation"), post("/closing/completion").typing("password", Seekers.PASSWORD));
	}

}
