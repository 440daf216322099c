package app.askwell.reminders;

import java.util.List;

import app.askwell.routes.RouteCase;
import app.askwell.routes.RouteCases;
import app.askwell.routes.Scene;

import org.springframework.stereotype.Component;

import static app.askwell.routes.RouteCase.get;
import static app.askwell.routes.RouteCase.post;

/** The week, and when it comes by e-mail. */
@Component
class ReminderRoutes implements RouteCases {

	@Override
	public List<RouteCase> of(Scene scene) {
		scene.add("""
				insert into account_reminders (account_id, id) values (:account, :account)
				on conflict (account_id, id) do update set version = 0 returning id
				""");
		return List.of(get("/digest"), get("/settings/reminders"),
				post("/settings/reminders").typing("digest", "yes")
					.typing("day", "FRIDAY")
					.typing("hour", "7")
					.typing("version", "0"),
				get("/settings/reminders/preview"),
				get("/settings/reminders/preview/letter").being(RouteCase.Trait.DOWNLOAD));
	}

}
